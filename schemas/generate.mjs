/**
 * Writes src/gen/ from the schemas and from proto/: types, defaults and compiled validators, so that none of them
 * can drift.
 * `node schemas/generate.mjs` writes, `--check` writes nothing and exits with 1 when a file would change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import protobuf from "protobufjs";

const standaloneCode = standaloneModule.default;
const schemasDir = dirname(fileURLToPath(import.meta.url));
const genDir = join(schemasDir, "..", "src", "gen");
const protoDir = join(schemasDir, "..", "proto");
const banner = (source) =>
  `// Generated from ${source} by schemas/generate.mjs. Do not edit: run \`npm run gen\`.`;

/** Stands for ajv's only runtime dependency, so that ajv is not needed at run time. */
const ucs2length = `function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}`;

/** What TypeScript cannot see in the validators' code: where a validator leaves what it found. */
const types = `/**
 * @typedef {object} StatedSchema
 * @property {string=} title
 * @property {string=} description
 * @property {unknown[]=} examples
 * @property {string=} pattern
 * @property {unknown=} type
 * @property {Record<string, unknown>=} properties
 * @property {string[]=} required
 * @property {{ required?: string[] }=} if
 *
 * @typedef {object} ShapeError
 * @property {string} instancePath JSON pointer of the value
 * @property {string} schemaPath
 * @property {string} keyword
 * @property {Record<string, unknown>} params
 * @property {string=} message
 * @property {StatedSchema} parentSchema the schema that has the keyword
 * @property {unknown} data
 *
 * @typedef {{ (value: unknown): boolean, errors?: ShapeError[] | null }} Validator
 */`;

const names = { plan: "plan-file", observatory: "observatory-file", journal: "journal-entry" };
const schemas = Object.fromEntries(
  Object.keys(names)
    .map((name) => [name, join(schemasDir, `${name}.schema.json`)])
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [name, JSON.parse(readFileSync(file, "utf8"))]),
);

/** Definitions named `family.verb`: the values that verbs take. */
const verbNames = Object.keys(schemas.plan.$defs).filter((name) => name.includes("."));
/** Definitions with a constant `kind`: the settings of each kind of device. */
const deviceKinds = Object.keys(schemas.observatory.$defs).filter(
  (name) => schemas.observatory.$defs[name].properties?.kind?.const === name,
);

/** A copy in which references stand alone: with a description beside it, each would become a type of its own. */
function withBareReferences(schema) {
  if (Array.isArray(schema)) return schema.map(withBareReferences);
  if (typeof schema !== "object" || schema === null) return schema;
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withBareReferences(value)]));
}

async function typesOf(name) {
  const text = await compile(withBareReferences(schemas[name]), schemas[name].title, {
    bannerComment: banner(`schemas/${name}.schema.json`),
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { printWidth: 110 },
  });
  return text
    .replace(/\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g, "")
    .replace(/( \*\n)+ \*\/\n/g, " */\n")
    .replace(/\/\*\*\n \*\/\n/g, "");
}

const scalars = { bool: "boolean", string: "string", bytes: "Uint8Array", int64: "bigint", uint64: "bigint" };

/** A field as the codec gives it: absent members of a oneof are left out, absent messages are null. */
function memberOf(field) {
  const { resolvedType } = field.resolve();
  const isMessage = resolvedType instanceof protobuf.Type;
  const one = isMessage ? resolvedType.name : resolvedType ? "number" : (scalars[field.type] ?? "number");
  const type = field.repeated ? `readonly ${one}[]` : isMessage && !field.partOf ? `${one} | null` : one;
  return `  readonly ${field.name}${field.partOf ? "?" : ""}: ${type};\n`;
}

/** Types of the DWARF's messages. */
function messagesFile() {
  const root = new protobuf.Root();
  const protos = readdirSync(protoDir)
    .filter((file) => file.endsWith(".proto"))
    .sort();
  root.loadSync(protos.map((file) => join(protoDir, file)));
  const messages = root.lookup("dwarf").nestedArray.filter((one) => one instanceof protobuf.Type);
  const interfaces = messages.map(({ name, fieldsArray }) => {
    const members = fieldsArray.map(memberOf).join("");
    return members === ""
      ? `export type ${name} = Readonly<Record<string, never>>;\n`
      : `export interface ${name} {\n${members}}\n`;
  });
  return [
    banner("proto/"),
    ...interfaces,
    `/** Every message by its name. States and other enumerations are the numbers of the wire. */
export interface Messages {\n${messages.map(({ name }) => `  readonly ${name}: ${name};\n`).join("")}}\n`,
  ].join("\n");
}

/** The defaults of one schema's properties, as deep as they are stated in place. */
function defaultsOf(schema) {
  const found = {};
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (property.default !== undefined) found[key] = property.default;
    else {
      const inner = defaultsOf(property);
      if (Object.keys(inner).length > 0) found[key] = inner;
    }
  }
  return found;
}

function defaultsFile() {
  const constant = (name, schema) => {
    const entries = Object.entries(schema.$defs).map(([key, definition]) => [key, defaultsOf(definition)]);
    const stated = entries.filter(([, defaults]) => Object.keys(defaults).length > 0);
    const text = JSON.stringify(Object.fromEntries(stated), null, 2);
    return `/** Defaults by definition of the ${name} schema. */\nexport const ${name}Defaults = ${text} as const;\n`;
  };
  return [
    banner("schemas/"),
    constant("plan", schemas.plan),
    constant("observatory", schemas.observatory),
  ].join("\n");
}

function validatorsFile() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    verbose: true,
    code: { source: true, esm: true, lines: true },
    schemas: Object.values(schemas),
  });
  const refs = {};
  for (const [name, schema] of Object.entries(schemas)) {
    refs[`${schema.title[0].toLowerCase()}${schema.title.slice(1)}`] = schema.$id;
    // Whatever cannot be reached from the root is compiled here so that its mistakes are seen.
    ajv.getSchema(`${schema.$id}`) ?? fail(`schema ${name} does not compile`);
  }
  for (const name of verbNames) refs[name.replace(".", "_")] = `${schemas.plan.$id}#/$defs/${name}`;
  for (const kind of deviceKinds) refs[`device_${kind}`] = `${schemas.observatory.$id}#/$defs/${kind}`;
  const code = standaloneCode(ajv, refs)
    .replace(/^"use strict";\n?/, "")
    .replaceAll(/^export const/gm, "/** @type {Validator} */\nexport const")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "ucs2length");
  if (code.includes("require(")) fail("the validators need a runtime dependency that is not inlined");
  return `${banner("schemas/")}\n${types}\n${ucs2length}\n${code}\n`;
}

function fail(message) {
  throw new Error(message);
}

const files = {
  "defaults.ts": defaultsFile(),
  "validators.js": validatorsFile(),
  "dwarf-messages.ts": messagesFile(),
};
for (const name of Object.keys(schemas)) files[`${names[name]}.ts`] = await typesOf(name);

const changed = Object.entries(files).filter(([name, text]) => {
  const file = join(genDir, name);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
});
if (process.argv.includes("--check")) {
  for (const [name] of changed)
    console.error(`src/gen/${name} is not what its source says: run \`npm run gen\``);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  mkdirSync(genDir, { recursive: true });
  for (const [name, text] of changed) writeFileSync(join(genDir, name), text);
}
