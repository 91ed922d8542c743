export const width = 640;
