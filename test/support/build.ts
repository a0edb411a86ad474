import { execFileSync } from "node:child_process";

/** Tests that start processes run what users run: the compiled program. */
export default function build(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
