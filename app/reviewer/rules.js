// What is done and what is left. Pure: no page, no server.

const ANSWERS = new Set(["approve", "correct", "comment"]);

/** Whether somebody has said of a phrase what we asked; that it sounds odd is said beside that. */
export const isDone = (task) => task.said.some((one) => ANSWERS.has(one));

export const name = (task) => `${task.set}/${task.card}/${task.wording}`;

/** Places in the list of the phrases that nothing was said of. */
export const left = (tasks) => tasks.flatMap((task, at) => (isDone(task) ? [] : [at]));

/** Every form of every phrase that is not recorded yet, as `{at, form}`. */
export const unrecorded = (tasks) =>
  tasks.flatMap((task, at) => task.forms.filter((one) => !one.recorded).map(({ form }) => ({ at, form })));

/** How much of what was done. */
export function tally(tasks) {
  const said = (kind) => tasks.filter((task) => task.said.includes(kind)).length;
  const recorded = tasks.flatMap((task) => task.forms).filter((one) => one.recorded).length;
  return { good: said("approve"), corrected: said("correct"), recorded, left: left(tasks).length };
}

/** Half a minute for each phrase, and never nothing. */
export const minutes = (phrases) => Math.max(1, Math.ceil(phrases / 2));

/** What is sent of a correction: the texts when one was changed, or else only what was written about it. */
export function correction(task, texts, comment) {
  const changed = task.forms.some(({ form, text }) => texts[form] && texts[form] !== text);
  if (changed) return { verdict: "correct", texts, comment };
  return comment ? { verdict: "comment", texts: {}, comment } : null;
}
