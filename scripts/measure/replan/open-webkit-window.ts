import { openWebKit } from '../../../tests/browsers/support/open-webkit.mjs';
import type { CourseWindow } from '../course/course-window.ts';

/** WebKitGTK plays nothing before a tap, so the page is to have a button “Begin”. Its driver reads this process's own environment. */
export async function openWebKitWindow(
  address: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<CourseWindow, 'version' | 'close'>> {
  Object.assign(process.env, env);
  const page = await openWebKit();
  await page.open(`${address}&tap`);
  await page.click('Begin');
  return page;
}
