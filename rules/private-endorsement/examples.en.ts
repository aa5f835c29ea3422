import type { Examples } from '../../engine/rule.ts';

export const en: Examples = {
  bad: [
    { text: 'For windows ⟦I recommend the company Svet⟧: they are quick.' },
    { text: 'Dear residents, ⟦buy your flour only from Altyn Dan LLP⟧.' },
    { text: 'Before the holiday remember that ⟦my brother’s shop has the best⟧ meat.' },
    { text: '⟦My wife has opened a bakery, place your orders⟧ with her.' },
    { text: '⟦If you file through Zhetysu Design LLP, we will look at it faster⟧.', metadata: { type: 'speech' } },
    { text: 'When ordering, ⟦use the promo code AKIMAT⟧ to save money.' },
    { text: 'Need help in court? ⟦I advise you to hire the lawyer Serikov⟧.' },
    { text: '⟦Our department uses only Qalam products⟧, and they never jam.' },
    { text: 'New this autumn: ⟦sign up for my paid course⟧ on entering the civil service.' },
    { text: '⟦We strongly recommend opening an account with Samal Bank⟧, where salaries are paid.' },
  ],
  good: [
    { text: 'Following a tender the contract was awarded to Zhol Construction LLP.', why: 'a procurement result' },
    { text: 'The full list of accredited clinics is published on the portal.', why: 'all providers' },
    { text: 'Buy medicines only in pharmacies, never from hand to hand.', why: 'general advice without a firm' },
    { text: 'We recommend getting certificates through the eGov portal.', why: 'a state service' },
    { text: 'A plant of Altyn Dan LLP opened in the region and employs 120 people.', why: 'news of a plant' },
    { text: 'Forty-five farms brought their produce to the fair.', why: 'a fair of many producers' },
    { text: 'The agency does not endorse any product or company.', why: 'a denial' },
    {
      text: 'A message in our name read: “Buy only from the Bazis store.” We did not send it.',
      why: 'another voice, refuted',
    },
    { text: 'I declared a conflict of interest, because my brother owns a shop.', why: 'a declared interest' },
    { text: 'We recommend that banks in Kazakhstan check transfers more strictly.', why: 'advice to a trade' },
  ],
};
