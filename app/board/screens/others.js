// The screens that come after the first card, in one go.

import { end } from "./end.js";
import { faceToFace as face } from "./face.js";
import { help } from "./help.js";
import { oddList } from "./odd-list.js";
import { parentStarts } from "./parent-starts.js";
import { pick } from "./pick.js";
import { plans } from "./plans.js";
import { plate, plates } from "./plates.js";
import { practice } from "./practice.js";
import { prepare } from "./prepare.js";
import { ready } from "./ready.js";
import { search } from "./search.js";
import { sentence } from "./sentence.js";
import { settings } from "./settings.js";
import { trail } from "./trail.js";

export const OTHERS = { end, face, help, "odd-list": oddList, "parent-starts": parentStarts, pick, plans, plate, plates, practice, prepare, ready, search, sentence, settings, trail };
