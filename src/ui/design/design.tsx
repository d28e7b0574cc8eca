import { Page } from '../parts/page.tsx';
import { DesignParts } from './design-parts.tsx';
import { DesignPictures } from './design-pictures.tsx';
import { DesignTokens } from './design-tokens.tsx';
import styles from './design.module.css';

/** Every token, part and picture of the app in one place. Only where it is worked on: it is never built. */
export function Design() {
  return (
    <Page wide title="One design">
      <div id="unfurl-design-page" className={styles.sections}>
        <DesignTokens />
        <DesignParts />
        <DesignPictures />
      </div>
    </Page>
  );
}
