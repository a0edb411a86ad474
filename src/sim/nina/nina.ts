import { DateTime } from "luxon";
import { simulatedSite } from "../move/site.ts";
import type { FaultName, HttpAnswer, Simulator, SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { Camera } from "./camera.ts";
import { meetFault } from "./faults.ts";
import { Mount } from "./mount.ts";
import { type Behaviour, usualBehaviour } from "./options.ts";
import { type Parts, routes, type Said } from "./routes.ts";
import { Scheduler } from "./scheduler.ts";
import { Sequence } from "./sequence.ts";
import { Station } from "./station.ts";
import { World } from "./world.ts";

const FAMILY = "nina";
const BASE = "/v2/api/";
/** How late the fault `late` answers. */
const LATE_MS = 20_000;
/** When an answer that never comes does. */
const never = new Promise<boolean>(() => undefined);

/** What a simulated N.I.N.A. takes from outside, and how it is set up. */
export interface NinaOptions extends SimulatorOptions {
  readonly behaviour?: Partial<Behaviour>;
  /** Where it stands; at the simulated observatory when left out. */
  readonly site?: { readonly zone?: string };
}

/**
 * N.I.N.A. 3.2 with the plugin Advanced API 2.2.15: requests below /v2/api and the WebSocket /v2/socket on one port. Its
 * sequence has a Target Scheduler container. It keeps working when its clients go away.
 */
export function createNina(options: NinaOptions): Simulator {
  const behaviour = { ...usualBehaviour, ...options.behaviour };
  const world = new World(options.clock, options.site?.zone ?? simulatedSite.zone, behaviour);
  const mount = new Mount(world);
  const camera = new Camera(world);
  const scheduler = new Scheduler(world, mount, camera);
  const sequence = new Sequence(world, scheduler);
  const parts: Parts = { world, mount, camera, sequence, station: new Station(world) };
  // It has been on for a while when somebody first looks.
  world.startedMs -= 60_000;

  function record(command: string, args: unknown): FaultName | undefined {
    const at = DateTime.fromMillis(options.clock.now(), { zone: "utc" }).toISO() ?? "";
    options.log({ at, family: FAMILY, device: options.device, command, args });
    return options.faults(FAMILY, command);
  }

  function restart(): void {
    world.restart();
    mount.forget();
    camera.forget();
    sequence.forget();
  }

  /** What the fault makes of an answer on its way. */
  function delivered(fault: FaultName | undefined, answer: HttpAnswer): HttpAnswer {
    switch (fault) {
      case "drop":
        return { ...answer, held: Promise.resolve(false) };
      case "restart":
        restart();
        return { ...answer, held: Promise.resolve(false) };
      case "mute":
        return { ...answer, held: never };
      case "late":
        return { ...answer, held: options.clock.sleep(LATE_MS).then(() => true) };
      case "web-page":
        return { status: 200, type: "text/html", body: "<html><body>Router</body></html>" };
      default:
        return answer;
    }
  }

  function answer(said: Said): HttpAnswer {
    const isError = "error" in said;
    const body = world.envelope("API", isError ? { response: "", ...said } : said);
    // The status of HTTP says nothing: failures have 200 too.
    return { status: 200, type: "application/json", body };
  }

  function request(path: string, query: URLSearchParams, body: string): HttpAnswer {
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const fault = record(path, Object.fromEntries(query));
    if (fault === "silent") return { status: 200, body: "", held: never };
    if (fault === "refuse") return answer({ error: "Unknown error", status: 500 });
    if (fault === "server-error") return { status: 500, type: "text/plain", body: "Internal Server Error" };
    meetFault(parts, fault);
    if (!route) return { status: 404, type: "text/plain", body: "Not found" };
    const said = answer(route(parts, query, body));
    // Whatever was asked is done twice, as when something between the two sends a GET again.
    if (fault === "twice") route(parts, query, body);
    if (fault === "socket-drop") world.dropLinks();
    return delivered(fault, said);
  }

  function accept(link: SimulatorLink): void {
    const fault = record("socket", {});
    if (fault === "drop" || fault === "silent" || fault === "refuse") {
      link.drop();
      return;
    }
    world.links.add(link);
    link.onClose(() => world.links.delete(link));
  }

  return {
    family: FAMILY,
    settings: { kind: FAMILY, toleranceArcmin: 5, atStop: "own", safetyMonitor: true },
    accept,
    http(_method, path, body) {
      const url = new URL(path, "http://nina");
      if (!url.pathname.startsWith(BASE)) return { status: 404, body: "Not found" };
      return request(url.pathname.slice(BASE.length), url.searchParams, Buffer.from(body).toString("utf8"));
    },
    snapshot: () => ({
      moving: mount.moving,
      parked: mount.parked,
      place: mount.place,
      exposing: camera.exposing,
      images: camera.images.length,
      sequence: { loaded: sequence.loaded ?? "", status: sequence.status },
      target: scheduler.target ?? "",
      clients: world.links.size,
      events: world.history.length,
    }),
    close: () => world.restart(),
  };
}
