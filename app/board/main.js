// The tablet's own page: the whole window is the board.

import { mount } from "./board.js";

const root = document.getElementById("board");
root.replaceChildren();
mount(root, { base: new URL("./", document.baseURI), offline: true });
