// Service worker of the board. The server fills in the list of the board's own files and their common version.
// It answers from the tablet; keeping packs whole is the page's work (offline/keeper.js), which shares its caches.

const FILES = /*SHELL*/[];
const VERSION = "/*VERSION*/";

const SHELL = `praatplaat-shell-${VERSION}`;
const ASSETS = "praatplaat-assets";
const PACKS = "praatplaat-packs";

const scope = new URL(self.registration.scope);
const inside = (path) => new URL(path, scope).href;
const files = new Set(FILES.filter((file) => file !== "sw.js"));
const PAGE = "./";

self.addEventListener("install", (event) => event.waitUntil(bring([...files])));

self.addEventListener("activate", (event) => event.waitUntil(begin()));

// A new board comes in only when somebody asked for it: never under a visit.
self.addEventListener("message", (event) => {
  if (event.data === "come-in") self.skipWaiting();
  if (event.data === "whole") event.waitUntil(mend().then((whole) => event.ports[0].postMessage(whole)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length).replace(/^(index\.html)?$/, PAGE);
  if (files.has(path)) event.respondWith(shell(path, request));
  else if (path.startsWith("assets/")) event.respondWith(asset(request));
  else if (path === "pack.json") event.respondWith(pack(request));
});

async function bring(paths) {
  const cache = await caches.open(SHELL);
  await cache.addAll(paths.map((path) => new Request(inside(path), { cache: "reload" })));
}

async function begin() {
  const old = (await caches.keys()).filter((name) => name.startsWith("praatplaat-shell-") && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function missing() {
  const cache = await caches.open(SHELL);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  return [...files].filter((path) => !kept.has(inside(path)));
}

async function mend() {
  const gone = await missing();
  if (gone.length) await bring(gone).catch(() => null);
  return (await missing()).length === 0;
}

async function shell(path, request) {
  const cache = await caches.open(SHELL);
  return (await cache.match(inside(path))) ?? fetch(request);
}

async function pack(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await (await caches.open(PACKS)).match(inside("pack.json"));
    if (stored) return stored;
    throw error;
  }
}

async function asset(request) {
  const stored = await (await caches.open(ASSETS)).match(request.url);
  if (!stored) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "");
  return range ? slice(stored, Number(range[1]), range[2]) : stored;
}

// Safari plays nothing from a cache that cannot answer for a part of a file.
async function slice(stored, from, to) {
  const bytes = await stored.arrayBuffer();
  const last = to === "" ? bytes.byteLength - 1 : Math.min(Number(to), bytes.byteLength - 1);
  if (from > last) return new Response(null, { status: 416, headers: { "content-range": `bytes */${bytes.byteLength}` } });
  const headers = {
    "content-type": stored.headers.get("content-type") ?? "",
    "content-range": `bytes ${from}-${last}/${bytes.byteLength}`,
    "content-length": String(last - from + 1),
    "accept-ranges": "bytes",
  };
  return new Response(bytes.slice(from, last + 1), { status: 206, headers });
}
