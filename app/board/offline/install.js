// How this tablet can put Praatplaat on its home screen: "installed", "prompt", "ipad" or "menu".

/** Gives {how, ask, close}; `tell(how)` hears it when the browser changes its mind. */
export function installation(tell) {
  const stop = new AbortController();
  const { signal } = stop;
  const offer = { how: first(), event: null, close: () => stop.abort(), ask: () => offer.event?.prompt() };
  const change = (how, event) => {
    Object.assign(offer, { how, event });
    tell(how);
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    change("prompt", event);
  }, { signal });
  window.addEventListener("appinstalled", () => change("installed", null), { signal });
  return offer;
}

function first() {
  if (matchMedia("(display-mode: standalone)").matches || navigator.standalone) return "installed";
  return "standalone" in navigator ? "ipad" : "menu";
}
