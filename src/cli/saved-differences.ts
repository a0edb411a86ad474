import { closeSync, fchmodSync, fstatSync, openSync, writeFileSync } from "node:fs";
import { AppError } from "../errors.ts";
import { digestOf } from "../plan/digest.ts";
import type { Observatory } from "../plan/observatory.ts";
import { readText } from "../plan/read-file.ts";
import { syncParams } from "../plan/sync-params.ts";
import { isoTime } from "../time-text.ts";
import type { DeviceDifference } from "../view/difference-report.ts";
import { addressOf } from "./databases.ts";
import type { RunnablePlan } from "./inputs.ts";
import type { Platform } from "./platform.ts";
import { program } from "./program.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Version of the file's format. What has this one and a digest that matches is taken for what saveDifferences wrote, and
 * its shape is not looked at again: the digest finds accidents and edits, not somebody who computes it anew.
 */
const FORMAT = 1;
const OWNER_ONLY = 0o600;
/** A database of ten thousand targets, written for the first time. */
const MAX_BYTES = 200_000_000;

/** Differences as a file: what was reviewed is what is applied. */
export interface SavedDifferences {
  /** `digest`: of all that a run and a sync take from the plan. */
  readonly plan: { readonly name: string; readonly digest: string; readonly file: string };
  readonly devices: readonly DeviceDifference[];
}

/** Saves differences in a file that only its owner can read. @throws AppError `unwritable` */
export function saveDifferences(
  file: string,
  plan: RunnablePlan,
  devices: readonly DeviceDifference[],
  platform: Platform,
): void {
  const { source } = plan;
  const content = {
    nightplanDifference: FORMAT,
    program: program.text,
    time: isoTime(platform.clock.now()),
    plan: { name: source.plan.name, digest: planDigest(plan), file: source.file },
    devices,
  };
  writeOwnerOnly(file, `${JSON.stringify({ ...content, digest: digestOf(content) })}\n`);
}

/**
 * Reads a file of saveDifferences, whole and unchanged since it was written.
 * @throws AppError `not-a-difference`, `other-format`, `changed-difference`, or as reading a file does
 */
export function readDifferences(file: string): SavedDifferences {
  const content = parsed(file);
  const { digest, ...rest } = content;
  const { nightplanDifference: format } = rest;
  if (format === undefined) throw notADifference(file);
  if (format !== FORMAT) {
    throw new AppError("other-format", `${file} was saved in another format, by ${quoted(rest.program)}.`, {
      hint: `This is ${program.text}: save the difference anew with \`nightplan diff PLAN --out FILE\`.`,
    });
  }
  if (digest !== digestOf(rest)) {
    throw new AppError("changed-difference", `${file} is not what was saved: its digest does not match.`, {
      hint: "Save the difference anew. To change what a sync does, change the plan.",
    });
  }
  return rest as unknown as SavedDifferences;
}

/** @throws AppError `stale` when the plan is another one than the difference was made from */
export function requireSamePlan({ plan }: SavedDifferences, now: RunnablePlan): void {
  if (plan.digest === planDigest(now)) return;
  throw new AppError("stale", `${plan.file} is not any more the plan that the difference was made from.`, {
    hint: "Make it anew with `nightplan diff PLAN --out FILE`, and look at it.",
  });
}

/** A run's digest says nothing of a database that no step syncs. */
function planDigest({ source, document }: RunnablePlan): string {
  const wanted = Object.keys(document.robotarget ?? {}).map((device) => [
    device,
    syncParams(document, device),
  ]);
  return digestOf({ run: source.digest, wanted });
}

/** @throws AppError `other-device` unless each difference is of a device that is where it was */
export function requireSameDevices({ devices }: SavedDifferences, observatory: Observatory): void {
  for (const { device, address } of devices) {
    const now = addressOf(observatory, device);
    if (now === address) continue;
    const where =
      now === "" ? `${observatory.file} has no such device` : `${observatory.file} has it at ${now}`;
    throw new AppError("other-device", `The difference is of ${device} at ${address}; ${where}.`, {
      hint: "Name the observatory file that it was made with (--observatory FILE), or diff again.",
    });
  }
}

function parsed(file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(readText(file, MAX_BYTES));
  } catch (error) {
    if (error instanceof AppError && error.code !== "not-utf8") throw error;
    throw notADifference(file, error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notADifference(file);
  return value as Readonly<Record<string, unknown>>;
}

function notADifference(file: string, cause?: unknown): AppError {
  return new AppError("not-a-difference", `${file} is no saved difference.`, {
    hint: "`nightplan diff PLAN --out FILE` saves one.",
    cause,
  });
}

function quoted(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 100) : "another program";
}

function writeOwnerOnly(file: string, text: string): void {
  try {
    const descriptor = openSync(file, "w", OWNER_ONLY);
    try {
      // One that was there keeps its mode otherwise. A pipe or terminal has none of ours.
      if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, OWNER_ONLY);
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw unwritable(file, error);
  }
}
