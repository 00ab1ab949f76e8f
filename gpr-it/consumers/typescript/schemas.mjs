// Where the schemas are; GPR_PROJECT says where the project is.
const project = process.env.GPR_PROJECT ?? '../../..';
const folder = (module) => `${project}/${module}/src/main/resources/META-INF/gpr`;

export const schemas = {
  report: `${folder('gpr-model')}/report.schema.json`,
  'check-result': `${folder('gpr-rules')}/check-result.schema.json`,
  finding: `${folder('gpr-rules')}/finding.schema.json`,
  diagnosis: `${folder('gpr-rules')}/diagnosis.schema.json`,
};
