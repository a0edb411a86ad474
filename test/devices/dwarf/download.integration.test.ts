import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { keepFile } from "../../../src/journal/kept-files.ts";
import { createHttp } from "../../../src/transport/http.ts";
import { createRig, startMs } from "./rig.ts";

test("a download that was killed inside a file goes on there, over HTTP and on a disk", async () => {
  const file = Buffer.alloc(2880 * 3500, "stars of one night, ");
  const asked: (string | undefined)[] = [];
  const killed = new AbortController();
  const server = createServer(({ headers }, response) => {
    asked.push(headers.range);
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    const body = file.subarray(Number(first), Number(last) + 1);
    response.writeHead(206, {
      "content-range": `bytes ${first}-${Number(first) + body.length - 1}/${file.length}`,
      "content-length": body.length,
      "last-modified": "Fri, 20 Nov 2026 20:00:00 GMT",
    });
    if (asked.length !== 2) return void response.end(body);
    // The process dies when half of the second piece is there.
    response.write(body.subarray(0, body.length / 2), () => killed.abort(new Error("killed")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const folder = mkdtempSync(join(tmpdir(), "nightplan-download-"));
  try {
    const rig = await createRig();
    const http = createHttp(systemClock());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    rig.telescope.files = (url, options) => http(url.replace("http://fake", base), options);
    const images = [{ filePath: "/sdcard/RAW/1.fits", fileSize: file.length }];
    const item = {
      filePath: "/sdcard/RAW",
      astroTargetName: "M 31",
      modificationTime: startMs / 1000,
      images,
    };
    rig.telescope.pages.set("http://fake:8082/album/list/mediaInfos", JSON.stringify({ data: [item] }));
    const download = async (signal: AbortSignal): Promise<unknown> => {
      await rig.ready();
      return rig.start(
        "download",
        { files: "frames", sinceSec: 3600 },
        {
          signal,
          earlier: [...rig.progress],
          keep: (name, bytes, piece) => {
            keepFile(folder, name, bytes, piece);
            return name;
          },
        },
      );
    };
    await expect(download(killed.signal)).rejects.toThrow("killed");
    expect(readdirSync(folder)).toEqual([".RAW-1.fits.part"]);
    await rig.restart();
    await download(new AbortController().signal);
    expect(readdirSync(folder)).toEqual(["RAW-1.fits"]);
    expect(readFileSync(join(folder, "RAW-1.fits")).equals(file)).toBe(true);
    expect(asked.map((range) => range?.replace(/-\d+$/, ""))).toEqual([
      "bytes=0",
      "bytes=4194304",
      "bytes=4194304",
      "bytes=8388608",
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
