import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PageFiles, pageScripts } from "../serve/page-routes.ts";

/** The files of the live page, which lie beside the program and are served as they are. */
export function pageFiles(): PageFiles {
  const read = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../../page/${name}`, import.meta.url)), "utf8");
  const scripts = Object.fromEntries(pageScripts.map((name) => [name, read(name)])) as PageFiles["scripts"];
  return { html: read("page.html"), css: read("page.css"), scripts };
}
