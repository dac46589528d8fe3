// Which of the three layouts fits: lying tablet, standing tablet, or phone. Measured on the board itself, not on the
// window, because in the studio the board is only a part of a page.

/** Keeps `data-layout`, `data-low` and `data-narrow` of the board right, and tells `changed`; gives a function that stops it. */
export function fitLayout(board, changed) {
  const fit = () => {
    const { clientWidth: width, clientHeight: height } = board;
    if (!width || !height) return;
    board.dataset.layout = width <= 600 ? "phone" : width <= 900 || height > width ? "standing" : "lying";
    board.toggleAttribute("data-narrow", width <= 350);
    board.toggleAttribute("data-low", height < (width <= 350 ? 780 : 640));
    changed();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(board);
  fit();
  return () => observer.disconnect();
}
