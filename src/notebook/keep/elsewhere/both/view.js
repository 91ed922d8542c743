export const view = ({ label, value }) => {
  console.log(label === '' ? value : `${label}: ${value}`);
  return value;
};
