/* The door: shows who is here, and uses a link up only when somebody presses the button. */

const UNREACHABLE = {
  nl: "Praatplaat antwoordt niet. Kijk of er internet is en probeer het nog eens.",
  en: "Praatplaat does not answer. See whether there is internet and try once more.",
};
const TITLES = {
  nl: { invited: "Aanmelden", here: "Aangemeld", left: "Afgemeld" },
  en: { invited: "Sign in", here: "Signed in", left: "Signed out" },
};

const page = document.documentElement;
const heading = document.querySelector("h1");
const alarm = document.querySelector("#problem");
let token = "";
let problem = null;

/** The secret of the link, which stands after the #. */
const secret = () => location.hash.slice(1);

function write() {
  heading.textContent = TITLES[page.lang][page.dataset.screen] ?? "Praatplaat";
  document.title = heading.textContent === "Praatplaat" ? "Praatplaat" : `${heading.textContent} · Praatplaat`;
  alarm.textContent = problem ? problem[page.lang] : "";
}

function show(screen) {
  page.dataset.screen = screen;
  write();
}

/** Ask the server; what comes back is an answer, or a problem in both languages. */
async function ask(path, sent) {
  const post = {
    method: "POST",
    headers: { "content-type": "application/json", "x-praatplaat": "1", "x-praatplaat-token": token },
    body: JSON.stringify(sent),
  };
  try {
    const answer = await fetch(path, sent ? post : { cache: "no-store" });
    const told = await answer.json();
    return answer.ok ? told : { problem: told };
  } catch {
    return { problem: UNREACHABLE };
  }
}

async function begin() {
  problem = null;
  if (secret()) return show("invited");
  const here = await ask("here.json");
  problem = here.problem ?? null;
  token = here.token ?? "";
  document.querySelector("#name").textContent = here.name ?? "";
  if (here.name) return show("here");
  return show(location.search === "?left" ? "left" : "alone");
}

/** Send something; nobody can press twice meanwhile. */
async function send(button, path, sent) {
  button.disabled = true;
  const answer = await ask(path, sent);
  button.disabled = false;
  problem = answer.problem ?? null;
  write();
  // The link itself has no place in the history: it is used up.
  if (answer.next) location.replace(answer.next);
}

const actions = {
  enter: (button) => send(button, "enter", { token: secret() }),
  leave: (button) => send(button, "leave", {}),
  language() {
    page.lang = page.lang === "nl" ? "en" : "nl";
    write();
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action]");
  if (button) actions[button.dataset.action](button);
});
// Another link in the same window changes only what stands after the #.
window.addEventListener("hashchange", begin);
// A page that comes back from the history may be of before somebody signed out.
window.addEventListener("pageshow", (event) => event.persisted && begin());

if (!navigator.languages.some((one) => one.startsWith("nl"))) page.lang = "en";
begin();
