/** Codes that an action can end with; 4 is success. */
export const actionCodes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type ActionCode = (typeof actionCodes)[number];

const plain = [
  "no-rar",
  "rar-first",
  "rar-other",
  "ret-error",
  "slow",
  "bytes",
  "merged",
  "big-line",
  "drop-before",
  "drop-between",
  "drop-in-result",
  "drop-in-rar",
  "shutdown",
  "profile-change",
  "edit-priority",
  "edit-shot",
  "edit-remove",
] as const;

/**
 * What else can go wrong on purpose with RoboTarget. RAR: the RemoteActionResult that follows a command's answer.
 * - `no-rar`: carried out, and the action never ends. `rar-first`: the action ends before the answer.
 * - `rar-other`: carried out; the action of another UID ends instead of the right one.
 * - `ret-error`: not carried out; the action ends well, with the text of an error.
 * - `rar-N`: carried out, and the action ends with code N. `rar-N-undone`: the same, and it is not carried out.
 * - `slow`: the action ends after 90 s.
 * - `bytes`: the answers come byte by byte. `merged`: they come in one piece with an event before them.
 * - `big-line`: the action's end is a line of 5 MB; the picture in it, where there is one.
 * - `drop-before`: the connection breaks and nothing is carried out. It breaks after the command was carried out:
 *   `drop-between` after the answer, `drop-in-result` in the middle of it, `drop-in-rar` in the middle of the action's end.
 * - `shutdown`: the server says that it shuts down and closes; nothing is carried out.
 * - `profile-change`: another profile becomes active right before.
 * - `edit-priority`, `edit-shot`, `edit-remove`: right before, a person changes the priority of the target that the
 *   command is about, adds a shot to it, or removes it.
 */
export type RobotargetFault = (typeof plain)[number] | `rar-${ActionCode}` | `rar-${ActionCode}-undone`;

export const robotargetFaults: readonly RobotargetFault[] = [
  ...plain,
  ...actionCodes.map((code) => `rar-${code}` as const),
  ...actionCodes.map((code) => `rar-${code}-undone` as const),
];
