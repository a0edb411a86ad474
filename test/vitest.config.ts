import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests of whole processes take longest: begun last, one of them would keep the others' workers waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes("/crash/") ? 0 : moduleId.includes(".integration.") ? 1 : 2;
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    globalSetup: ["test/support/build.ts"],
    sequence: { sequencer: LongestFirst },
    // Those that take longest mostly wait for processes of their own.
    maxWorkers: 3,
    // No module keeps a state that another test could meet; loading them anew for each file took a third of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
