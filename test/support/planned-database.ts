import { families } from "../../src/devices/catalog.ts";
import type { DeviceEnvironment, PlannedDatabase } from "../../src/devices/device.ts";
import type { ImportedDatabase, SyncDifference, SyncOptions } from "../../src/sync-difference.ts";
import type { SyncParams } from "../../src/verb-params.ts";
import { type TestPlatform, testPlatform } from "./platform.ts";

/** A database that says what the test tells it to, and remembers what it was asked. */
export interface FakeDatabase extends PlannedDatabase {
  readonly asked: { readonly wanted: SyncParams; readonly options: SyncOptions }[];
  /** Paths of writes that were sent. */
  readonly sent: string[];
  isClosed: boolean;
}

export function fakeDatabase(options: {
  readonly differenceOf?: (wanted: SyncParams, options: SyncOptions) => SyncDifference;
  readonly imported?: ImportedDatabase;
  /** Done before the write is answered. */
  readonly onSent?: (path: string, signal: AbortSignal) => void | Promise<void>;
}): FakeDatabase {
  const asked: FakeDatabase["asked"] = [];
  const sent: string[] = [];
  return {
    asked,
    sent,
    isClosed: false,
    async difference(wanted, syncOptions) {
      asked.push({ wanted, options: syncOptions });
      if (!options.differenceOf) throw new Error("this test compares nothing");
      return options.differenceOf(wanted, syncOptions);
    },
    async apply({ writes }, onWrite, signal) {
      for (const write of writes) {
        onWrite(write);
        sent.push(write.path);
        await options.onSent?.(write.path, signal);
      }
      return { created: writes.length, updated: 0, removed: 0, unchanged: 0, left: [] };
    },
    async read() {
      if (!options.imported) throw new Error("this test reads nothing");
      return options.imported;
    },
    async close() {
      this.isClosed = true;
    },
  };
}

/** Texts that no output may hold. */
export const secretTexts = [
  "user-5ecret",
  "pass-5ecret",
  "shared-5ecret",
  "key-5ecret",
  "w1 w2 w3 w4-5ecret",
];

/** A platform on which every RoboTarget has this database. */
export function platformWith(
  database: PlannedDatabase,
  over: Parameters<typeof testPlatform>[0] = {},
): TestPlatform & { readonly opened: DeviceEnvironment[] } {
  const { robotarget } = families;
  if (!robotarget) throw new Error("there is no family robotarget");
  const opened: DeviceEnvironment[] = [];
  const [user = "", password = "", sharedSecret = "", macKey = "", macWords = ""] = secretTexts;
  const platform = testPlatform({
    families: {
      ...families,
      robotarget: {
        ...robotarget,
        openDatabase: async (_, environment) => {
          opened.push(environment);
          return database;
        },
      },
    },
    environment: {
      VOYAGER_USER: user,
      VOYAGER_PASSWORD: password,
      ROBOTARGET_SECRET: sharedSecret,
      ROBOTARGET_MAC_KEY: macKey,
      ROBOTARGET_MAC_WORDS: macWords,
    },
    ...over,
  });
  return { ...platform, opened };
}
