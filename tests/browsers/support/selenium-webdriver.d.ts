/** The package brings no types; this is the part that we use. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    click(): Promise<void>;
    sendKeys(text: string): Promise<void>;
  }
  export interface Condition<Result> {
    readonly description: () => string;
    readonly fn: (driver: WebDriver) => Result | Promise<Result>;
  }
  export interface WebDriver {
    get(address: string): Promise<void>;
    navigate(): { refresh(): Promise<void> };
    manage(): { setTimeouts(timeouts: { script: number }): Promise<void> };
    getCapabilities(): Promise<{ get(name: string): unknown }>;
    executeScript(script: string, ...args: readonly unknown[]): Promise<unknown>;
    executeAsyncScript(script: string): Promise<unknown>;
    wait<Result>(condition: Condition<Result> | (() => Promise<Result>), timeoutMs: number): Promise<Result>;
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Readonly<Record<string, unknown>>): this;
    build(): Promise<WebDriver>;
  }
  export const By: { css(selector: string): object; xpath(path: string): object };
  export const until: {
    elementLocated(by: object): Condition<WebElement>;
    elementIsVisible(element: WebElement): Condition<WebElement>;
  };
}
