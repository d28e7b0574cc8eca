import type { CSSProperties } from 'react';
import type { QrCode } from '../../../machines/plan-sharing.ts';
import styles from './hand-over.module.css';

/** One path for all dark modules, each run of a row a rectangle: a square a module would leave hairlines between them. */
export function pathOfQr(rows: QrCode['rows']): string {
  return rows
    .map((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        let end = x;
        while (row[end]) end += 1;
        runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
        x = end;
      }
      return runs.join('');
    })
    .join('');
}

/** A QR code, black on white in every light: cameras want it so. */
export function QrPicture({ code: { rows }, name }: { readonly code: QrCode; readonly name: string }) {
  return (
    <figure className={styles.qr} style={{ '--modules': rows.length } as CSSProperties} aria-label={name}>
      <svg viewBox={`0 0 ${rows.length} ${rows.length}`} aria-hidden="true" shapeRendering="crispEdges">
        <rect width="100%" height="100%" fill="#fff" />
        <path d={pathOfQr(rows)} fill="#000" />
      </svg>
    </figure>
  );
}
