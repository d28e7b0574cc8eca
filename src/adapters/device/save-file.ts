let former: string | undefined;

/** Hands `text` over as a download called `name`. It is made in the page: nothing is asked of any server, or kept here. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  // WebKit reads the file only after the tap has ended, so its address is given back with the next one.
  if (former !== undefined) URL.revokeObjectURL(former);
  former = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = former;
  link.download = name;
  link.click();
}
