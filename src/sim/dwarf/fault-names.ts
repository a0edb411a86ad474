/**
 * What else can go wrong on purpose with a DWARF. The command that meets the fault is carried out, unless said otherwise.
 * - `type-3`: it is acknowledged with the type of results.
 * - `truncated`: its answers are cut short. `garbage`: bytes that are no packet come before them; `text`: text does.
 * - `not-activated`: a stray -5 comes before the answer.
 * - `drop-later`: the connection breaks after 40 s, whatever was started goes on.
 * - `power-off`: not carried out: the telescope says that it switches off, and does. `power-off-later`: after 40 s.
 * - `reboot-later`: it reboots after 40 s. `stale-power-off`: and the next client is told again that it switches off.
 * - `phone`: the phone app takes the telescope for 5 minutes; `phone-stays`: for good.
 * - `card-filling`, `battery-draining`, `heating`: from now on, every 20 s: 5 GB less, 5 % less, 5 degrees more.
 * Of the next one that it concerns, after the command:
 * - `stuck-stopping`: a stopped goto says that it is stopping for ever after, and is busy for 12 s.
 * - `slow-stop`: a stopped stack takes 4 minutes to finish.
 * - `early-end`: a stack ends with half of its frames. `rejected-frames`: every second frame is not stacked.
 * - `adjust-parameters`: a stack complains of its parameters (-11514) after 30 s and goes on.
 * - `unsolved`: calibration, goto or polar alignment finds no stars.
 * - `dark-missing`, `dark-mismatch`: a stack has no dark frames, or such of another temperature.
 */
export const dwarfFaults = [
  "type-3",
  "truncated",
  "garbage",
  "text",
  "not-activated",
  "drop-later",
  "power-off",
  "power-off-later",
  "reboot-later",
  "stale-power-off",
  "phone",
  "phone-stays",
  "card-filling",
  "battery-draining",
  "heating",
  "stuck-stopping",
  "slow-stop",
  "early-end",
  "rejected-frames",
  "adjust-parameters",
  "unsolved",
  "dark-missing",
  "dark-mismatch",
] as const;

export type DwarfFault = (typeof dwarfFaults)[number];

/** Faults that wait for the next job that they concern. */
export const mishaps = [
  "stuck-stopping",
  "slow-stop",
  "early-end",
  "rejected-frames",
  "adjust-parameters",
  "unsolved",
  "dark-missing",
  "dark-mismatch",
] as const satisfies readonly DwarfFault[];

export type Mishap = (typeof mishaps)[number];
