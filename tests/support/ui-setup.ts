import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fillDialogGaps } from './ui-dialogs.ts';

configure({ asyncUtilTimeout: 3000 });

fillDialogGaps();

// happy-dom calls back at once, without end, and leaves no time for anything else.
window.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 16));
window.cancelAnimationFrame = (frame) => clearTimeout(frame);

afterEach(cleanup);
