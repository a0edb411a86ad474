import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Finding } from "./diagnostic.ts";
import { type Places, placesOf } from "./places.ts";
import type { SourceText } from "./source-text.ts";
import { readNodes } from "./yaml-values.ts";

/** A YAML document as plain values, and where each of them is in the text. */
export interface ParsedDocument {
  readonly file: string;
  /** Maps are objects without a prototype, so that no key can mean anything but itself. */
  readonly value: unknown;
  readonly places: Places;
}

export interface Parsed {
  /** Absent when the text cannot be looked at any further; there with findings when it can. */
  readonly document?: ParsedDocument;
  readonly findings: readonly Finding[];
}

/** Levels of maps and sequences; plans need 12. */
const MAX_DEPTH = 64;
/** Lexical tokens of a document: what 10,000 steps take. The parser's time grows with them, whatever the text is. */
const MAX_TOKENS = 700_000;
/** One mistake can break every line after it; more of the same helps nobody. */
const MAX_SYNTAX_FINDINGS = 10;

/** Reads one YAML 1.2 document, in time and memory that the text cannot blow up. */
export function parseYaml(source: SourceText): Parsed {
  const tokens = readTokens(source);
  if ("code" in tokens) return { findings: [tokens] };
  const refused = refusedTokens(source, tokens);
  if (refused.length > 0) return { findings: refused };
  const document = compose(tokens, source.text.length);
  if (document === undefined) return { findings: [emptyFile(source)] };
  const errors = syntaxFindings(source, document);
  if (errors.length > 0) return { findings: errors };
  if (document.contents === null || source.text.trim() === "") return { findings: [emptyFile(source)] };
  const { value, findings, aliases } = readNodes(source, document.contents, MAX_DEPTH);
  // Where an alias stands for nothing, the rest would be said about values that nobody wrote.
  if (findings.some(({ code }) => code === "yaml-alias")) return { findings };
  return {
    document: { file: source.file, value, places: placesOf(source, document.contents, aliases) },
    findings,
  };
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed | undefined {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // Found by readNodes in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const { stackTraceLimit } = Error;
  // The parser makes an Error for each mistake: the stack traces of 100,000 of them take seconds.
  Error.stackTraceLimit = 0;
  try {
    return composer.compose(tokens, true, length).next().value ?? undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Lexes and parses token by token, so that depth and length are known while it goes on: nesting of some thousand
 * levels would overflow the composer's stack, and some of it takes the parser minutes.
 */
function readTokens(source: SourceText): CST.Token[] | Finding {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let errors = 0;
  const take = (token: CST.Token): void => {
    tokens.push(token);
    if (token.type === "error") errors++;
  };
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) take(token);
    // Beside the collections, the stack holds the document and the scalar being read.
    if (parser.stack.length > MAX_DEPTH + 2) return tooDeep(source, parser.offset);
    if (++count > MAX_TOKENS) return tooLong(source, parser.offset);
    if (errors > MAX_SYNTAX_FINDINGS) return tokens;
  }
  for (const token of parser.end()) take(token);
  return tokens;
}

/** Parts of YAML that plans do without: directives and further documents. */
function refusedTokens(source: SourceText, tokens: readonly CST.Token[]): Finding[] {
  const findings: Finding[] = [];
  let documents = 0;
  for (const token of tokens) {
    if (findings.length > 0) break;
    if (token.type === "directive") {
      findings.push({
        ...problem(
          source,
          "yaml-directive",
          token.offset,
          token.source.length,
          "the file has a YAML directive",
        ),
        why: "A directive changes how the rest is read: under %YAML 1.1, ra: 00:42:44 is the number 2564.",
        fix: "Remove the line. Plans are YAML 1.2.",
      });
    }
    if (token.type === "document" && ++documents === 2) {
      findings.push({
        ...problem(source, "several-documents", token.offset, 3, "a second YAML document starts here"),
        fix: "Put it into a file of its own.",
      });
    }
  }
  return findings;
}

function syntaxFindings(source: SourceText, document: Document.Parsed): Finding[] {
  const lines = new Set<number>();
  const findings: Finding[] = [];
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const range = source.range(start, end);
    // What follows on the same line is the same mistake.
    if (lines.has(range.start.line) || findings.length === MAX_SYNTAX_FINDINGS) continue;
    lines.add(range.start.line);
    findings.push({
      ...problem(source, "yaml-syntax", start, end - start, plainMessage(error.message)),
      ...advice(error.code),
    });
  }
  return findings;
}

/** The parser's sentence in our form: lower case at the start, no full stop. */
function plainMessage(message: string): string {
  const sentence = message.replace(/[.:]$/, "");
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function advice(code: string): { readonly fix?: string } {
  switch (code) {
    case "TAB_AS_INDENT":
      return { fix: "Indent with spaces." };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return { fix: 'Put a text that has ": " in it between quotes, and check the indentation.' };
    case "BAD_INDENT":
      return { fix: "Indent the keys of one map by the same number of spaces." };
    case "BAD_ALIAS":
      return { fix: "Put a text that starts with * or & between quotes." };
    default:
      return {};
  }
}

function tooDeep(source: SourceText, offset: number): Finding {
  return {
    ...problem(source, "too-deep", offset, 1, `maps and lists are nested more than ${MAX_DEPTH} levels deep`),
    fix: "A plan needs about ten levels: check that this is the right file.",
  };
}

function tooLong(source: SourceText, offset: number): Finding {
  return {
    ...problem(source, "too-large", offset, 1, `the file has more than ${MAX_TOKENS} parts`),
    fix: "Split the plan.",
  };
}

function emptyFile(source: SourceText): Finding {
  return {
    ...problem(source, "empty-file", 0, 0, "the file is empty"),
    fix: "A plan starts with the line nightplan: 1.",
  };
}

function problem(source: SourceText, code: string, offset: number, length: number, message: string): Finding {
  return {
    code,
    severity: "error",
    file: source.file,
    range: source.range(offset, offset + length),
    message,
  };
}
