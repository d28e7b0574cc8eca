/** Puts `text` on the clipboard. False where the browser does not let it: without HTTPS, or by its settings. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
