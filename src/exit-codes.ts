/** Exit codes of every command. Documented in README.md; a test keeps both the same. */
export const ExitCode = {
  done: 0,
  planHasProblems: 1,
  usage: 2,
  stepFailed: 3,
  bug: 4,
  inDoubt: 5,
  stateInUse: 6,
  differs: 10,
  stopped: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
