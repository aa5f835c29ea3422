import type { PatternSet } from '../../engine/rule.ts';

/** Bodies of the state, by kind and by everyday name. */
export const stateBody: PatternSet = {
  kk: `
    министрлік/n, әкімдік/n, акимат/n, үкімет/n, парламент/n, мәжіліс/n, сенат/n, мәслихат/n, аппарат/n, кеңсе/n
    басқарма/n, департамент/n, комитет/n, агенттік/n, ведомство/n, ведомстволар/n, инспекция/n, бөлім/n, бөлімше/n
    полиция/n, полиция бөлімі/n, прокуратура/n, сот/n, соттар, жоғарғы сот/n, тергеу изоляторы/n, кеден/n, ұлттық банк/n
    мемлекеттік орган/n, мемлекеттік мекеме/n, атқарушы орган/n, жергілікті атқарушы орган/n, құқық қорғау органы/n
    хатшылық/n, қоғамдық қабылдау/n, көші қон қызметі/n, антикор/n, қалалық кеңес/n
    уәкілетті орган/n, билік/n, жергілікті билік/n, салық органы/n, есеп палатасы/n, жоғары аудиторлық палата/n
    сайлау комиссиясы/n, комиссия/n, мемлекеттік қызмет/n, халыққа қызмет көрсету орталығы/n, хқко/n, елшілік/n
  `,
  ru: `
    минторговли, минкультуры, минобороны, минцифры, минпросвещения, минтранс/n, миннауки, мининдустрии, минтуризма, минобр/n, мчс, кнб, кгд
    горздрав/n, облздрав/n, горакимат/n, облакимат/n, районо, гороно, облоно, горсовет/n, налоговый/a служба/n, миграционный/a служба/n, антикор/n
    министерство/n, минздрав/n, минфин/n, минтруд/n, минобразования, мвд, мид/n, минсельхоз/n, минэнерго, минэкологии, минюст/n
    акимат/n, правительство/n, парламент/n, мажилис/n, сенат/n, маслихат/n, администрация/n, аппарат/n, мэрия/n
    управление/n, департамент/n, комитет/n, агентство/n, ведомство/n, инспекция/n, отдел/n, госорган/n, госорганы, ведомства
    государственный/a орган/n, орган/n власти, органы власти, исполнительный/a орган/n, местный/a исполнительный/a орган/n
    правоохранительный/a орган/n, правоохранительные органы, уполномоченный/a орган/n, надзорный/a орган/n
    полиция/n, прокуратура/n, суд/n, верховный/a суд/n, таможня/n, нацбанк/n, национальный/a банк/n, налоговая, налоговой
    счетный/a палата/n, высший/a аудиторский/a палата/n, избирательный/a комиссия/n, комиссия/n, цон/n, посольство/n
    власть/n, местный/a власть/n, власти, госслужба/n, государственный/a служба/n, госаппарат/n, государственный/a аппарат/n
  `,
  en: `
    ministry/n, akimat/n, government, cabinet, parliament, majilis, mazhilis, senate, maslikhat/n, city hall, administration/n
    directorate/n, department/n, committee/n, agency/n, authority/n, authorities, inspectorate/n, bureau/n, office/n
    state body/n, state bodies, government body/n, government bodies, public body/n, public bodies, executive body/n
    police, police department/n, prosecutor's office/n, prosecution service, court/n, supreme court, customs, national bank
    chancellery, town hall, council/n, inspectorate/n, registry office/n, health authority/n, ombudsman's office, prosecutor's, mayor's office, governor's office
    tax authority/n, law enforcement, regulator/n, audit chamber/n, election commission/n, commission/n, embassy/n
    civil service, public service, state apparatus
  `,
};
