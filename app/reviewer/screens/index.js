// The screens by name: what is known goes in, elements come out.

import { consent } from "./consent.js";
import { correct } from "./correct.js";
import { bye, end } from "./end.js";
import { hello } from "./hello.js";
import { odd } from "./odd.js";
import { phrase } from "./phrase.js";
import { record } from "./record.js";

export const SCREENS = { hello, phrase, correct, odd, consent, record, end, bye };
