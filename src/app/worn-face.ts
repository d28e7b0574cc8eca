import type { FaceId } from '../domain/face/faces.ts';
import { usualFace } from '../domain/face/faces.ts';
import type { FaceStore } from '../adapters/storage/face-store.ts';
import type { Faces } from '../ui/services.ts';

/** Wears the face that was chosen as soon as it is known, and each that is chosen from then on. */
export function openFaces(store: FaceStore, wear: (id: FaceId) => void): Faces {
  let worn = usualFace;
  let isChosen = false;
  const put = (id: FaceId) => {
    worn = id;
    wear(id);
  };
  void store.read().then((id) => isChosen || put(id));
  return {
    now: () => worn,
    choose(id) {
      isChosen = true;
      put(id);
      return store.write(id);
    },
  };
}
