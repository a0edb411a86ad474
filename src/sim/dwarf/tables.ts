/** Choices of a parameter: index on the wire, and the name that people see. */
export type Gears = readonly (readonly [index: number, name: string])[];

/** Choices whose indices go up in threes, as most of the device's tables do. */
export function inThrees(names: readonly string[]): Gears {
  return names.map((name, position) => [3 * position, name] as const);
}

/** Index 75 is 1/30 s, 120 is 1 s, 156 is 15 s. */
export const exposuresToFifteenSec: Gears = inThrees(
  [
    "1/10000 1/8000 1/6400 1/5000 1/4000 1/3200 1/2500 1/2000 1/1600 1/1250 1/1000 1/800 1/640",
    "1/500 1/400 1/320 1/250 1/200 1/160 1/125 1/100 1/80 1/60 1/50 1/40 1/30 1/25 1/20 1/15 1/13 1/10",
    "1/8 1/6 1/5 1/4 1/3 0.4 0.5 0.6 0.8 1 1.3 1.6 2 2.5 3.2 4 5 6 8 10 13 15",
  ]
    .join(" ")
    .split(" "),
);

export const longExposures: Gears = [
  [159, "30"],
  [160, "45"],
  [162, "60"],
  [163, "90"],
  [165, "120"],
];

/** The older wide camera ends at 1 s. */
export const exposuresToOneSec: Gears = inThrees(
  [
    "3/10000 1/2500 1/2000 1/1600 1/1250 1/1000 1/800 1/640 1/500 1/400 1/320 1/250 1/200 1/160 1/125 1/100",
    "1/80 1/60 1/50 1/40 1/30 1/25 1/20 1/15 1/13 1/10 1/8 1/6 1/5 1/4 1/3 0.4 0.5 0.6 0.8 1.0",
  ]
    .join(" ")
    .split(" "),
);

/** Gains 0 to 240 in tens: three indices for each ten. */
export const gainsInTens: Gears = inThrees(Array.from({ length: 25 }, (_, tens) => String(10 * tens)));

export const gainsWithSmall: Gears = [[0, "0"], [1, "2"], [2, "5"], ...gainsInTens.slice(1)];

/** Name of a choice; undefined when the table has no such index. */
export function gearName(gears: Gears, index: number): string | undefined {
  return gears.find(([candidate]) => candidate === index)?.[1];
}

/** Seconds of an exposure's name, which is a decimal number or a fraction. */
export function exposureSecOf(name: string): number {
  const [dividend = "", divisor = "1"] = name.split("/");
  return Number(dividend) / Number(divisor);
}
