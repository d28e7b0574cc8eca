import { faceIds, faces, usualFace } from '../../src/domain/face/faces.ts';
import { manifestOf } from '../../src/domain/face/manifest.ts';

export type FaceFile = {
  /** Below public/. */
  readonly manifest: string;
  readonly json: string;
  /** The name of its drawing; undefined for the usual face, whose pictures were drawn by hand. */
  readonly icon: string | undefined;
};

/** What each face needs below public/. */
export function faceFiles(): readonly FaceFile[] {
  return faceIds.map((id) => ({
    manifest: faces[id].manifest,
    json: `${JSON.stringify(manifestOf(id), undefined, 2)}\n`,
    icon: id === usualFace ? undefined : faces[id].icon,
  }));
}
