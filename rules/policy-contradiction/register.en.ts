/** What is state policy, in English: acts, courses, reforms and programmes of 2005 and later. */

const acts = `
  law/n, code/n, tax code/n, social code, environmental code, budget code, land code, labour code, water code, digital code, decree/n, legislation, strategy/n, doctrine/n, national concept/n, development concept, concept of development, road map/n, roadmap/n
  state of the nation address, president's address, address of the president, presidential address, annual address, address of the head of state
  national project/n, national plan/n, plan of the nation, state programme/n, state program/n, government programme/n, government program/n, national programme/n, national program/n
  government's programme/n, government's housing programme, housing programme, housing program, employment programme, resettlement programme, digitalisation programme
  digitalization program, development programme, industrialisation map, industrialization map, government resolution/n, government decision/n, government's decision/n
  president's instruction/n, presidential instruction/n, president's initiative/n, presidential initiative/n, government initiative/n, decision of the government, decision of the president
  ministry's initiative/n, ministry's order/n, minister's order/n, order of the minister, order of the ministry
`;

const courses = `
  state policy/n, government policy, government policies, president's policy, president's course, the government's course, language policy, trilingual policy
  agrarian policy, agricultural policy, tax policy, tariff policy, gender policy, national policy, public policy, migration policy, youth policy, industrial policy, energy policy
`;

const reforms = `
  reform/n, reforms, reorganisation, reorganization, industrialisation, industrialization, digitalisation, digitalization, digital transformation, digitisation, e-government, electronic government, digital tenge
  alphabet transition, transition to the latin alphabet, transition to the latin script, latin alphabet, latin script, new alphabet, alphabet reform, latinisation, latinization
  trilingual education, trilingualism, multilingual education, twelve-year schooling, twelve year schooling, 12-year schooling, renewed curriculum, updated curriculum, inclusive education
  criteria-based assessment, universal declaration, universal declarations, asset declaration/n, income declaration/n, declaration of assets, declaration of income, universal declaration of income
  compulsory medical insurance, mandatory medical insurance, compulsory health insurance, mandatory health insurance, medical insurance system, health insurance system, social health insurance
  retirement age, pension reform, land reform, privatisation, privatization, decentralisation, decentralization, merger of ministries, merger of departments, merger of schools
  school mergers, merger of the departments, merger of the ministries, transfer of powers, optimisation, optimization, per capita funding, per capita financing, per-capita funding, per-capita financing
  product labelling, product marking, goods labelling, moratorium/n, green economy, green transition, carbon neutrality, carbon tax, recycling fee, time zone/n, single time zone
  nuclear power plant/n, nuclear plant/n, nuclear power station, people's budget, participatory budget, participatory budgeting, single window, single-window, value added tax, vat
  constitutional reform, eurasian integration, eurasian economic union, import substitution, local content, listening state, local self government, local self-government
  single payment, progressive tax/n, retail tax, luxury tax, tax amnesty, regionalisation, voucher funding, election of akims, direct elections of akims, tariff for investment, administrative reform
`;

const programmes = `
  hundred concrete steps, 100 concrete steps, hundred steps, rukhani zhangyru, ruhani zhangyru, rukhani janghyru, nurly zhol, nurly zher, nurly jol, digital kazakhstan, taza qazaqstan, taza kazakhstan
  clean kazakhstan, green kazakhstan, new kazakhstan, just kazakhstan, comfortable school, comfortable schools, with a diploma to the village, diploma to the village, mangilik el
  auyl el besigi, auyl amanaty, adal azamat, cultural heritage programme, balapan, ak bulak, business roadmap, employment roadmap, business road map, employment road map, agribusiness 2020
  simple things economy, economy of simple things, strong regions, national fund for children, cyber shield, seven facets of the great steppe, modernisation of public consciousness
`;

export const policy = [acts, courses, reforms, programmes].join('\n');

/** Things that are state policy only when an authority stands beside them, or when they are called new. */
export const measure = `
  programme/n, program/n, project/n, initiative/n, decision/n, course/n, policy/n, policies, resolution/n, order/n, instruction/n, innovation/n, norm/n, requirement/n
  measure/n, ban/n, plan/n, experiment/n, campaign/n, change/n, system/n, transition/n, scheme/n, concept/n, merger/n, rule/n, direction/n
  directive/n, guideline/n, standard/n, regulation/n, procedure/n, undertaking
`;

export const authority = `
  president/n, head of state, government, state, parliament, majilis, mazhilis, senate, ministry/n, ministry's, government's, president's, minister/n, prime minister
  presidential, national, republican, astana, nur-sultan, akorda, cabinet, nationwide, from above, from the top, from the capital, higher-ups
`;
