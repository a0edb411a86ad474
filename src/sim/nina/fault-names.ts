/**
 * What else can go wrong on purpose with N.I.N.A. The command that meets the fault is carried out, unless said otherwise.
 * - `socket-drop`: right after it, the WebSocket connections break; requests are still answered.
 * - `socket-silent`: from then on the open WebSocket connections bring nothing.
 * - `flood`: 5,000 events come before the answer. `huge-frame`: one of 5 MB. `wrong-json`: some that are no JSON, or none of ours.
 * - `wait-start-time`: from then on TS-WAITSTART carries WaitStartTime, as its published description has it.
 * - `web-page`: the answer is a web page. `server-error`: it has the HTTP status 500; not carried out.
 * - `slew-lost`, `capture-lost`, `start-lost`: the next slew, exposure or start of the sequence is answered well and does
 *   not happen, without a word.
 * - `center-lost`: the next slew that centres does not get further than to the target.
 * - `unsafe`: the safety monitor says unsafe from then on; `safe`: safe. `monitor-gone`: it is not connected any more.
 * - `mount-gone`: the mount is not connected any more.
 */
export const ninaFaults = [
  "socket-drop",
  "socket-silent",
  "flood",
  "huge-frame",
  "wrong-json",
  "wait-start-time",
  "web-page",
  "server-error",
  "slew-lost",
  "capture-lost",
  "start-lost",
  "center-lost",
  "unsafe",
  "safe",
  "monitor-gone",
  "mount-gone",
] as const;

export type NinaFault = (typeof ninaFaults)[number];
