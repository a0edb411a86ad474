import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Program of a Chromium on this machine: as CHROMIUM says, or where it usually is. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM ?? "", ...usualPlaces].find((path) => path !== "" && existsSync(path));
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A Chromium without a window, spoken to by its DevTools protocol. */
export class Browser {
  readonly #child: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listeners: ((reply: Reply) => void)[] = [];
  #id = 0;

  private constructor(child: ChildProcess, socket: WebSocket, profile: string) {
    this.#child = child;
    this.#socket = socket;
    this.#profile = profile;
    socket.on("message", (data) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
      else for (const listener of this.#listeners) listener(reply);
    });
  }

  static async start(program: string): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), "nightplan-chromium-"));
    const options = [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--no-first-run",
    ];
    const places = ["--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
    const child = spawn(program, [...options, ...places], { stdio: ["ignore", "ignore", "pipe"] });
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once("error", reject);
      child.once("exit", () => reject(new Error(`Chromium ended:\n${said}`)));
    });
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    return new Browser(child, socket, profile);
  }

  /** A page of this size in CSS pixels. */
  async open(url: string, size: { readonly width: number; readonly height: number }): Promise<BrowserPage> {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new BrowserPage(this, String(sessionId));
    await page.prepare(size);
    await page.send("Page.navigate", { url });
    return page;
  }

  async send(method: string, params: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>> {
    this.#id += 1;
    const id = this.#id;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
    this.#waiting.delete(id);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result ?? {};
  }

  onEvent(listener: (reply: Reply) => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    // Asked to end it takes its other processes along, which would write to the profile all the same.
    this.#socket.send(JSON.stringify({ id: 0, method: "Browser.close" }));
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export class BrowserPage {
  readonly #browser: Browser;
  readonly #session: string;
  /** What went wrong in the page: exceptions, refused loads, violations of its content policy. */
  readonly problems: string[] = [];

  constructor(browser: Browser, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.onEvent(({ method, sessionId, params }) => {
      if (sessionId !== session) return;
      if (method === "Runtime.exceptionThrown") this.problems.push(JSON.stringify(params));
      const entry = params?.entry as { level?: string; text?: string; url?: string } | undefined;
      if (method === "Log.entryAdded" && entry?.level === "error")
        this.problems.push(`${entry.text} ${entry.url ?? ""}`);
    });
  }

  async prepare({ width, height }: { readonly width: number; readonly height: number }): Promise<void> {
    await this.send("Page.enable", {});
    await this.send("Runtime.enable", {});
    await this.send("Log.enable", {});
    const mobile = width < 600;
    const size = { width, height, deviceScaleFactor: 1, mobile };
    await this.send("Emulation.setDeviceMetricsOverride", size);
  }

  send(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    return this.#browser.send(method, params, this.#session);
  }

  /** Value of an expression in the page; promises are waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result?: { value?: T }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result?.value as T;
  }

  /** Resolves when the expression is true; looked at whenever the page changes. */
  async until(expression: string, withinMs = 20_000): Promise<void> {
    await this.evaluate(`new Promise((resolve, reject) => {
      const holds = () => { try { return ${expression}; } catch { return false; } };
      const over = () => { watch.disconnect(); clearInterval(timer); clearTimeout(last); };
      const look = () => { if (holds()) { over(); resolve(true); } };
      const last = setTimeout(() => { over(); reject(new Error(${JSON.stringify(`not within ${withinMs} ms: ${expression}`)})); }, ${withinMs});
      const watch = new MutationObserver(look);
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const timer = setInterval(look, 100);
      look();
    })`);
  }

  /**
   * Presses an element, and again while that does not show: the page may move it away from under the mouse.
   * @param effect what is so afterwards
   */
  async press(selector: string, effect: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.click(selector);
      try {
        return await this.until(effect, 5_000);
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** Clicks on the middle of an element with the mouse, once. */
  async click(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`);
    const place = await this.evaluate<{ x: number; y: number }>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: "center" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    const button = { ...place, button: "left", clickCount: 1 };
    await this.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
    await this.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
  }

  /** Writes a picture of the whole page. */
  async picture(file: string): Promise<void> {
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: true });
    writeFileSync(file, Buffer.from(String(data), "base64"));
  }
}
