import { type FaceId, faces } from '../../domain/face/faces.ts';

function point(rel: string, href: string): void {
  document.querySelector(`link[rel='${rel}']`)?.setAttribute('href', href);
}

/** What the browser says of the page from outside: its title, its picture, and what it would be installed as. */
export function wearFace(id: FaceId): void {
  const { name, icon, manifest } = faces[id];
  document.title = name;
  document.querySelector("meta[name='apple-mobile-web-app-title']")?.setAttribute('content', name);
  for (const shown of document.querySelectorAll('[data-name]')) shown.textContent = name;
  point('manifest', manifest);
  point('icon', `icons/${icon}.svg`);
  point('apple-touch-icon', `icons/${icon}-180.png`);
}
