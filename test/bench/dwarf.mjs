import { spawn } from "node:child_process";
import { createCodec } from "../../dist/devices/dwarf/codec.js";
import { loadSchema } from "../../dist/devices/dwarf/schema.js";
import { callMs, figures } from "./measure.mjs";

const PACKETS = 100_000;
const session = new URL("dwarf-session.mjs", import.meta.url).pathname;

/** What a telescope sends while it stacks: progress, temperature, battery, card. */
const notices = [
  [
    "ResNotifyProgressCaptureRawLiveStacking",
    15209,
    { totalCount: 240, updateCountType: 2, currentCount: 17 },
  ],
  ["ResNotifyTemperature", 15243, { temperature: 31 }],
  ["ComResWithInt", 15201, { value: 87 }],
  ["ResNotifySDcardInfo", 15203, { availableSize: 50, totalSize: 64 }],
];

/** Packets with the messages in them that our driver decodes in a second, beside protobufjs by itself on the same bytes. */
export async function packetRate() {
  const root = loadSchema();
  const codec = createCodec(root);
  const packets = notices.map(([name, cmd, fields]) => {
    const data = codec.encode(name, fields);
    const head = { majorVersion: 1, minorVersion: 9, deviceId: 2, moduleId: 9, cmd, type: 2 };
    return {
      name,
      type: root.lookupType(`dwarf.${name}`),
      bytes: codec.encode("WsPacket", { ...head, data }),
    };
  });
  const envelope = root.lookupType("dwarf.WsPacket");
  const rate = (decode) => async () => {
    const ms = await callMs(() => {
      for (let number = 0; number < PACKETS; number++) decode(packets[number % packets.length]);
    });
    return (PACKETS / ms) * 1000;
  };
  const bare = await figures(
    9,
    "/s",
    rate(({ type, bytes }) => type.decode(envelope.decode(bytes).data)),
  );
  const row = await figures(
    9,
    "/s",
    rate(({ name, bytes }) => {
      const packet = codec.decode("WsPacket", bytes);
      if (!packet.ok || !codec.decode(name, packet.value.data).ok) throw new Error(`${name} was not decoded`);
    }),
  );
  return { ...row, note: `protobufjs alone: ${bare.median}; ratio ${(row.value / bare.value).toFixed(2)}` };
}

/** What a process says of itself after twelve hours of a stack, with a driver or with a client that only listens. */
function hoursOf(who) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", session, who], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`it ended with ${code}`)),
    );
  });
}

/** CPU time of a night of stacking, and how much more memory its process has at the end. */
export async function longSession() {
  const alone = await hoursOf("listener");
  let last;
  const row = await figures(3, "s CPU", async () => {
    last = await hoursOf("driver");
    return last.cpuSec;
  });
  const { rssGrowthMb, heapGrowthMb, packets } = last;
  const memory = `RSS ${rssGrowthMb.toFixed(1)} MB more, heap ${heapGrowthMb.toFixed(1)} MB more`;
  return { ...row, note: `${packets} packets; simulator alone: ${alone.cpuSec.toFixed(2)} s; ${memory}` };
}
