/** The chapter that a folder is named after: `05-divergence` → `divergence`, the name in claims' ids and in addresses. */
export const slugOf = (folder: string): string => folder.replace(/^\d+-/, '');
