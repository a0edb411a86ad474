import { expect, test } from "vitest";
import { differenceMarkdown } from "../../src/view/difference-markdown.ts";
import { difference, everyState, hostile, object } from "./differences.ts";

const enough = 60_000;

test("an item an object, a line a field, nothing of what is as it should be", () => {
  expect(differenceMarkdown(everyState, enough).join("\n")).toMatchInlineSnapshot(`
    "### \`rig\` and \`autumn\`: 1 to create, 1 to change, 1 to change back, 1 to adopt, 1 to remove, 4 as they should be, 1 no longer in the plan, 1 not of this plan

    - **change** target \`autumn/m31\` (\`M 31\`), \`12 images done\`
      - \`constraints.altitude.min\`: \`30\` → \`35\`
      - \`constraints.moon.phase\`: \`unset\` → \`{ max: 50, orMoonDown: true }\`
      - \`note\`: \`"Taken with the old flattener, which vignettes a lot"\` → \`"Taken with the new one, which does not"\`
    - **create** shot \`autumn/m31/l\` (\`L 300s\`): \`filter: L\`, \`exposure: 300s\`, \`count: 12\`, \`gain: 100\`, \`offset: 27\`, \`label: first light of the new camera\`
    - **change back** target \`autumn/ngc7000\` (\`NGC 7000\`), \`not as the last sync left it\`
      - \`priority\`: \`low\` → \`high\`
    - **adopt** target \`autumn/ngc891\` (\`NGC 891\`), \`made by hand on another night\`
    - **leave** target \`autumn/ic1396\` (\`IC 1396\`), \`1 image done\`, \`no longer in the plan, stays\`
    - **leave** target \`autumn/Guest / M 33\`, \`not of this plan, stays\`
    - **remove** set \`spring\` (\`Spring\`)"
  `);
});

test("refusals stand on top, in a fence", () => {
  const refusal = { code: "x", path: "a", message: "Set a is there.", hint: "Rename it:\n  name: b" };
  const lines = differenceMarkdown(difference([object("foreign", "a")], { refusals: [refusal] }), enough);
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "### \`rig\` and \`autumn\`: 1 refused, 1 not of this plan

    **Refused: nothing will be written.**

    \`\`\`text
    Set a is there.
      Rename it:
        name: b
    \`\`\`

    - **leave** set \`a\`, \`not of this plan, stays\`"
  `);
});

test("a long list is folded away, and one that is too long is cut at whole objects", () => {
  const objects = Array.from({ length: 100 }, (_, at) => object("create", `set/t${at}`));
  const whole = differenceMarkdown(difference(objects), enough);
  expect(whole).toContain("<summary>100 objects</summary>");
  expect(whole.filter((line) => line.startsWith("- "))).toHaveLength(100);
  const cut = differenceMarkdown(difference(objects), 1000);
  expect(cut.join("\n").length).toBeLessThan(1300);
  expect(cut.at(-1)).toMatch(/^- … and \d+ more: `nightplan diff` shows all\.$/);
});

test("nothing to do is a headline", () => {
  expect(differenceMarkdown(difference([object("same", "a")]), enough)).toEqual([
    "### `rig` and `autumn`: 1 as they should be",
  ]);
});

test("hostile names stand in code only: no HTML, mention, link or fence of their own", () => {
  const text = differenceMarkdown(hostile, enough).join("\n");
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  const outside = withoutCode(text);
  expect(outside).not.toMatch(/[<>@[\]`|]|http|everyone/);
  expect(outside).toContain("**change** set");
});

/** What a Markdown reader takes for text: fences and code spans taken out, as CommonMark reads them. */
function withoutCode(markdown: string): string {
  const unfenced = markdown.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, "");
  return unfenced.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, "");
}
