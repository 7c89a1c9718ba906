// What script adds to the desk. Every task completes without it.
import "./live.js";
import "./autosave.js";
import "./counter.js";
import "./search-pick.js";
