type Meanings = Readonly<Record<number, string>>;

/** What errors of a run mean. */
const RUN_ERRORS: Meanings = {
  0: "no error",
  1: "an error of no known kind",
  100: "the scheduler found no shots for the target",
  101: "the scheduler could not read the base sequence",
  102: "the scheduler could not tell how often a shot repeats",
  103: "the scheduler could not read the progress of the shots",
  104: "the scheduler had no sky quality meter to ask",
  105: "the scheduler could not tell how long the target still takes",
  106: "the scheduler could not tell how long a shot takes",
  1000: "the scheduler's choice could not be put to work",
  1001: "the base sequence could not be loaded",
  1002: "the database holds no shot for the target",
  1003: "the shots could not be read from the database",
  1004: "the coordinates could not be written into the sequence",
  1005: "the sequence could not be started",
  1006: "the run ended because of an error",
  1007: "Voyager has another profile loaded than the sequence needs",
  1008: "the repetition of a group of shots could not be read",
  1009: "the sequence was started as often as one day allows",
  1010: "the target's hour angle is in the zone where the mount may not go",
  1011: "an emergency suspended the run",
  1012: "an emergency ended the run",
  1013: "the target or its set is an orphan",
  2000: "the sequence ended with an error",
  2001: "the sequence ran out of time",
};

/** What annotations of a run tell. */
const ANNOTATIONS: Meanings = {
  0: "nothing",
  1: "the suspension of a target was lifted",
  2: "somebody aborted the sequence",
  3: "a shot was deleted",
  4: "all shots of a session were deleted",
  5: "a shot was rated",
  6: "all shots of a session were rated",
  7: "several shots were deleted at once",
  8: "several shots were rated at once",
  9: "all shots of a session were restored",
  10: "a shot was restored",
  11: "all shots of a target were rated",
  12: "all shots of a target were restored",
  13: "all shots of a target were deleted",
  14: "all shots of a slot were deleted",
  15: "all shots of a slot were restored",
  16: "all shots of a slot were rated",
};

/** How sessions ended. */
const SESSION_RESULTS: Meanings = {
  0: "not known",
  1: "finished",
  2: "aborted",
  3: "failed",
  4: "ran out of time",
};

/** What Voyager signals: actions of the equipment up to 34, its own state from 500 on. */
const SIGNALS: Meanings = {
  1: "autofocus failed",
  2: "the queue of actions is empty",
  4: "precise pointing",
  5: "autofocus",
  15: "the setup is being connected",
  16: "the setup is being disconnected",
  18: "a shot",
  19: "cooling",
  20: "the focuser moves",
  21: "the focuser moves by an offset",
  22: "the rotator moves",
  23: "flat field",
  24: "the filter changes",
  25: "plate solving",
  31: "the telescope goes to a target",
  32: "an external program",
  500: "Voyager has an error",
  501: "Voyager is idle",
  502: "an action runs",
  503: "Voyager stopped",
  504: "Voyager's state is undefined",
  505: "Voyager has a warning",
  506: "Voyager's state is unknown",
};

const meaningIn =
  (meanings: Meanings, what: string) =>
  (code: number | undefined): string =>
    meanings[code ?? Number.NaN] ?? `${what} ${code ?? "without a code"}, which has no known meaning`;

/** A code in words, also one that nobody knows. */
export const runErrorMeaning = meaningIn(RUN_ERRORS, "error");
export const annotationMeaning = meaningIn(ANNOTATIONS, "annotation");
export const sessionResultMeaning = meaningIn(SESSION_RESULTS, "result");
export const signalMeaning = meaningIn(SIGNALS, "signal");
