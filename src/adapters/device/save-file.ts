let former: string | undefined;

/** Hands `content` over as a download called `name`. It is made in the page: nothing is asked of any server, or kept here. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  // WebKit reads the file only after the tap has ended, so its address is given back with the next one.
  if (former !== undefined) URL.revokeObjectURL(former);
  former = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = former;
  link.download = name;
  link.click();
}
