import { describe, expect, it } from "vitest";
import { TransportError } from "../../../src/errors.ts";
import type { HttpRequest } from "../../../src/transport/transport.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { createRig, type Rig, startMs } from "./rig.ts";

const MIB = 1024 * 1024;
const path = "/sdcard/DWARF3/Astronomy/RAW/1.fits";
const params = { files: "frames", sinceSec: 3600 };

/** Bytes of a FITS file's length that differ from place to place, and from seed to seed. */
function fitsOf(seed: number, blocks = 3500): Uint8Array {
  return Buffer.alloc(2880 * blocks, `stars of night ${seed}, `);
}

/** A web server with one file, and what was asked of it. */
class FileServer {
  readonly asked: (string | undefined)[] = [];
  file = fitsOf(1);
  version: string | undefined = '"1"';
  knowsRanges = true;
  knowsIfRange = true;
  /** Called before each answer, with its number from 1 on. */
  before: (number: number) => void = () => undefined;

  readonly request: HttpRequest = async (_url, { headers = {} }) => {
    this.asked.push(headers.range);
    this.before(this.asked.length);
    const { file, version } = this;
    const told: Record<string, string> = version === undefined ? {} : { etag: version };
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    const isOther = this.knowsIfRange && headers["if-range"] !== undefined && headers["if-range"] !== version;
    if (first === undefined || !this.knowsRanges || isOther)
      return { status: 200, body: file, headers: told };
    const from = Number(first);
    if (from >= file.length) {
      return { status: 416, body: new Uint8Array(), headers: { "content-range": `bytes */${file.length}` } };
    }
    const body = file.subarray(from, Number(last) + 1);
    told["content-range"] = `bytes ${from}-${from + body.length - 1}/${file.length}`;
    return { status: 206, body, headers: told };
  };
}

/** A disk that keeps pieces as the real one does. */
class Disk {
  readonly parts = new Map<string, Uint8Array>();
  readonly files = new Map<string, Uint8Array>();
  isFull = false;

  readonly keep = (
    name: string,
    bytes: Uint8Array,
    { from, isLast } = { from: 0, isLast: true },
  ): string | undefined => {
    const before = this.parts.get(name) ?? new Uint8Array();
    if (this.isFull || before.length < from) return undefined;
    const now = Buffer.concat([before.subarray(0, from), bytes]);
    if (isLast) this.parts.delete(name);
    (isLast ? this.files : this.parts).set(name, now);
    return `files/${name}`;
  };

  /** Whether the one whole file is this. Comparing millions of bytes one by one would take minutes. */
  holds(file: Uint8Array): boolean {
    return Buffer.from(file).equals(this.files.get("RAW-1.fits") ?? new Uint8Array());
  }
}

interface World {
  readonly rig: Rig;
  readonly server: FileServer;
  readonly disk: Disk;
  /** What the album says of the stack. */
  list(modifiedSec: number, fileSize?: number): void;
  download(): Promise<JsonObject>;
  fails(): Promise<unknown>;
}

async function world(): Promise<World> {
  const rig = await createRig();
  const server = new FileServer();
  const disk = new Disk();
  rig.telescope.files = server.request;
  const list = (modifiedSec: number, fileSize?: number): void => {
    const item = {
      filePath: "/sdcard/DWARF3/Astronomy/RAW",
      astroTargetName: "M 31",
      modificationTime: startMs / 1000 - modifiedSec,
      images: [{ filePath: path, fileSize }],
    };
    rig.telescope.pages.set("http://fake:8082/album/list/mediaInfos", JSON.stringify({ data: [item] }));
  };
  list(60);
  const over = () => ({ keep: disk.keep, earlier: [...rig.progress] });
  return {
    rig,
    server,
    disk,
    list,
    download: () => rig.run("download", params, over()),
    fails: () => rig.fails("download", params, over()),
  };
}

/** A first process got so far and died: its last piece is on disk and in the journal. */
async function killedAfter(pieces: number): Promise<World> {
  const now = await world();
  const { rig, server } = now;
  server.before = (number) => {
    if (number > pieces) throw new Error("killed");
  };
  await now.fails();
  await rig.restart();
  server.asked.length = 0;
  server.before = () => undefined;
  return now;
}

const ranges = (...froms: number[]): string[] =>
  froms.map((from) => `bytes=${from * MIB}-${(from + 4) * MIB - 1}`);

describe("a file that is fetched", () => {
  it("comes in pieces, each in the journal once it is on the disk", async () => {
    const { download, disk, server, rig } = await world();
    const total = server.file.length;
    expect(await download()).toEqual({ stacks: 1, files: 1, bytes: total });
    expect(disk.holds(server.file)).toBe(true);
    expect(server.asked).toEqual(ranges(0, 4, 8));
    const piece = { event: "piece", path, total, version: '"1"', modifiedMs: startMs - 60_000 };
    expect(rig.progress).toEqual([
      { ...piece, bytes: 4 * MIB },
      { ...piece, bytes: 8 * MIB },
      { path, file: "files/RAW-1.fits", bytes: total },
    ]);
  });

  it("goes on where a killed process was", async () => {
    const { download, disk, server } = await killedAfter(2);
    await download();
    expect(server.asked).toEqual(ranges(8));
    expect(disk.holds(server.file)).toBe(true);
  });

  it("is whole from a server that knows no ranges", async () => {
    const { download, disk, server } = await killedAfter(1);
    server.knowsRanges = false;
    await download();
    expect(server.asked).toHaveLength(1);
    expect(disk.holds(server.file)).toBe(true);
  });

  it.each([
    [
      "and the server says so",
      ({ server }: World) => {
        server.version = '"2"';
      },
    ],
    [
      "and the server does not know that condition",
      ({ server }: World) => {
        server.version = '"2"';
        server.knowsIfRange = false;
      },
    ],
    [
      "and only its size tells",
      ({ server }: World) => {
        server.version = undefined;
        server.file = fitsOf(7, 3499);
      },
    ],
    [
      "and is shorter than what was fetched",
      ({ server }: World) => {
        server.version = undefined;
        server.file = fitsOf(7, 10);
      },
    ],
    [
      "and only the album knows",
      ({ list, server }: World) => {
        server.version = '"1"';
        list(30);
      },
    ],
  ])("begins anew when it has changed %s", async (_how, change) => {
    const now = await killedAfter(2);
    now.server.file = fitsOf(7);
    change(now);
    await now.download();
    expect(now.disk.holds(now.server.file)).toBe(true);
  });

  it("begins anew when somebody has cleared the disk", async () => {
    const { download, disk, server } = await killedAfter(2);
    disk.parts.clear();
    await download();
    expect(server.asked).toEqual(ranges(8, 0, 4, 8));
    expect(disk.holds(server.file)).toBe(true);
  });

  it("is given up when it changes all the time", async () => {
    const { fails, server, disk } = await world();
    server.knowsIfRange = false;
    server.before = (number) => {
      server.version = `"${number}"`;
    };
    expect(String(await fails())).toContain(`${path} of scope changes while it is fetched.`);
    expect(disk.files.size).toBe(0);
  });

  it("outlives connections that break, and the telescope being away for minutes", async () => {
    const { download, disk, server, rig } = await world();
    server.before = (number) => {
      if (number !== 2 && number !== 3) return;
      rig.telescope.unreachable = 5;
      rig.telescope.drop();
      throw new TransportError("connection-lost", "http://fake broke the connection.");
    };
    await download();
    expect(server.asked).toEqual(ranges(0, 4, 4, 4, 8));
    expect(disk.holds(server.file)).toBe(true);
  });

  it("is given up when its server stays away, and goes on with the next try", async () => {
    const { download, fails, disk, server } = await world();
    server.before = (number) => {
      if (number > 1) throw new TransportError("connection-refused", "http://fake refused the connection.");
    };
    expect(await fails()).toMatchObject({
      code: "download-failed",
      retry: "safe",
      message: `scope does not give ${path}: http://fake refused the connection.`,
    });
    server.before = () => undefined;
    server.asked.length = 0;
    await download();
    expect(server.asked).toEqual(ranges(4, 8));
    expect(disk.holds(server.file)).toBe(true);
  });

  it("is not begun when the album says another size", async () => {
    const { fails, list, disk } = await world();
    list(60, 2880);
    expect(String(await fails())).toContain("which is not the whole file");
    expect(disk.parts.size + disk.files.size).toBe(0);
  });

  it("says so when the disk is full in the middle", async () => {
    const { fails, disk, server } = await world();
    server.before = (number) => {
      disk.isFull = number === 2;
    };
    expect(await fails()).toMatchObject({ code: "not-kept", retry: "safe" });
  });
});
