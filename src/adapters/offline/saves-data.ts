type MeteredNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the device asks to save data. Safari and Firefox do not tell: false. */
export function savesData(): boolean {
  const { connection }: MeteredNavigator = navigator;
  return connection?.saveData === true;
}
