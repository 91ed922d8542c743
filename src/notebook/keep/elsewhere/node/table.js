export const table = (rows, columns) => ({ print: () => console.table([...rows], columns) });
