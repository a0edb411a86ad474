import type { Report } from "./report-data.ts";

/** An image that a report has fetched, or why not. */
export type FetchedImage = { readonly shot: string } & (
  | { readonly file: string }
  | { readonly failure: string }
);

/** The report as Markdown for people. Names come from a device and are only ever text in it. Pure. */
export function reportText(report: Report, images: readonly FetchedImage[]): string {
  const { device, from, to, zone } = report;
  return [
    `# RoboTarget on ${text(device)}`,
    `${time(from)} to ${time(to)}, ${zone}: all times are of Voyager's clock.`,
    ...targetLines(report),
    ...report.runs.flatMap(runLines),
    ...(report.runs.length === 0 ? ["## Runs", "RoboTarget did not run in this time."] : []),
    ...imageLines(images),
    "",
  ].join("\n\n");
}

function targetLines({ targets }: Report): readonly string[] {
  if (targets.length === 0) return ["## Targets", "No image was taken."];
  const rows = targets.map((target) => [
    target.target,
    target.set ?? "",
    String(target.shotsDone),
    String(target.deleted),
    hours(target.exposureSec),
    number(target.meanHfdPx),
    target.progressPercent === null ? "" : `${number(target.progressPercent)} %`,
    target.series
      .map((each) => `${each.shots} × ${number(each.exposureSec)} s ${each.filter ?? ""}`.trim())
      .join(", "),
  ]);
  const head = [
    "Target",
    "Set",
    "Shots",
    "Deleted",
    "Exposed",
    "Mean HFD (px)",
    "Progress",
    "Shots by filter",
  ];
  return ["## Targets", table(head, rows)];
}

function runLines(run: Report["runs"][number]): readonly string[] {
  const end = run.isRunning ? "it still runs" : `until ${time(run.end)}`;
  return [
    `## Run of ${time(run.start)}`,
    `Profile ${text(run.profile)}, ${end}.`,
    ...(run.sessions.length > 0
      ? [
          table(
            ["Session", "Begin", "End", "Result", "Shots", "Deleted"],
            run.sessions.map((each) => [
              each.target,
              time(each.start),
              time(each.end),
              each.exit === "" ? each.result : `${each.result}: ${each.exit}`,
              String(each.shots),
              String(each.deleted),
            ]),
          ),
        ]
      : ["No session was begun."]),
    ...eventLines("Errors", run.errors),
    ...eventLines("What people did", run.annotations),
  ];
}

function eventLines(title: string, events: Report["runs"][number]["errors"]): readonly string[] {
  if (events.length === 0) return [];
  const rows = events.map(({ at, target, code, meaning, note }) => [
    time(at),
    target,
    `${meaning} (${code ?? "no code"})`,
    note,
  ]);
  return [`### ${title}`, table(["Time", "Target", "What", "Note"], rows)];
}

function imageLines(images: readonly FetchedImage[]): readonly string[] {
  if (images.length === 0) return [];
  const lines = images.map((image) =>
    "file" in image
      ? `- ${text(image.shot)}: ${text(image.file)}`
      : `- ${text(image.shot)}: not fetched, ${text(image.failure)}`,
  );
  return ["## Images", lines.join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(text)))].join("\n");
}

/** What means something to Markdown or HTML. */
const SPECIAL = /[\\`*_{}[\]<>()#|!~&]/g;

/** Text as itself. */
function text(value: string): string {
  return value.replace(SPECIAL, "\\$&");
}

function time(value: string | null): string {
  return value?.slice(0, 16).replace("T", " ") ?? "unknown";
}

function number(value: number | null): string {
  return value === null ? "" : String(Number(value.toFixed(2)));
}

function hours(sec: number): string {
  const min = Math.round(sec / 60);
  return `${Math.floor(min / 60)} h ${String(min % 60).padStart(2, "0")} min`;
}
