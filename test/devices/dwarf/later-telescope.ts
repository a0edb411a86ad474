import type { FakeTelescope } from "./fake-telescope.ts";
import { createRig, type Rig } from "./rig.ts";
import { message } from "./wire.ts";

const RUNNING = 1;
const PLATE_SOLVING = 4;
const EXPOSURE = 16700;
const GENERAL_INT = 16703;

/** Makes a telescope in memory behave as V3 firmware does. */
function speakLater(telescope: FakeTelescope): void {
  telescope.burst = [];
  telescope.on(16405, () => snapshotOf(telescope));
  telescope.on(11000, () => {
    telescope.notify(15210, { 1: RUNNING });
    telescope.after(10_000, () => telescope.notify(15210, { 1: PLATE_SOLVING, 2: 1 }));
    telescope.after(30_000, () => telescope.notify(15210));
    telescope.after(31_000, () => telescope.notify(15256, { 1: 1 }));
    return 0;
  });
  for (let cmd = EXPOSURE; cmd <= GENERAL_INT; cmd += 1) {
    telescope.on(cmd, ({ fields, packet }) => {
      const value = Number(fields[cmd === GENERAL_INT ? 2 : 3]);
      if (cmd === GENERAL_INT && value > 3) telescope.framesAsked = value;
      echo(telescope, packet[7] as Uint8Array, value);
      return 0;
    });
  }
}

/** Ids have more bits than a number: the field goes back as it came. */
function echo(telescope: FakeTelescope, request: Uint8Array, value: number): void {
  const id = request.slice(0, request.findIndex((byte, place) => place > 0 && byte < 128) + 1);
  const data = Uint8Array.of(...id, ...message({ 2: 1, 3: value }));
  telescope.raw(message({ 4: 9, 5: 15264, 6: 2, 7: data }));
}

function snapshotOf(telescope: FakeTelescope): Readonly<Record<number, number | Uint8Array>> {
  const { tracking, slewing, stackState } = telescope;
  const target = (name: string): Uint8Array => message({ 1: RUNNING, 2: name });
  const motion = slewing ? { 2: target("") } : tracking === undefined ? {} : { 3: target(tracking) };
  return {
    1: 2,
    ...(stackState !== 0 && { 2: message({ 1: message({ 1: message({ 1: stackState }) }) }) }),
    5: message({ 1: message(motion) }),
    6: message({ 4: message({ 1: 50, 2: 59 }), 9: message({ 1: 87 }) }),
    // The host is the default: a message without content.
    8: telescope.host === "host" ? Uint8Array.of(0x0a, 0) : message({ 1: message({ 1: 1 }) }),
  };
}

/** What a mini says of its parameters, as far as it matters here. */
const catalogue = `{"code":0,"data":{"modeId":2,
  "cameraParams":[{"cameraId":0,
    "specialParams":{
      "exp":{"paramId":144396663052566530,"values":[{"name":"1","value":120},{"name":"15","value":156},{"name":"30.0","value":159}]},
      "gain":{"paramId":144396663052566530,"currentValue":60,"values":[40,60,80]}},
    "generalParams":[{"name":"filter","paramId":144396663052566541,
      "values":[{"name":"Astro","value":1},{"name":"Duo-Band","value":2}]}]}],
  "shootingTechSettings":[{"cameraId":0,"generalParams":[{"name":"stackCount","paramId":144678138029277200}]}]}}`;

/** A driver and a telescope of the later generation. */
export async function createLaterRig(settings: object = {}): Promise<Rig> {
  const rig = await createRig({ profile: "mini-v3", ...settings });
  speakLater(rig.telescope);
  rig.telescope.pages.set("http://fake:8082/shootingMode/getParamAndSetting", catalogue);
  return rig;
}
