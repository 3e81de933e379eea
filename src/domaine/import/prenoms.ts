import { cleRapprochement } from './texte'

/** Prénoms répandus, sans accents : un indice pour deviner l'ordre, jamais une preuve. */
const REPANDUS = `
abdel abdelkader abdou adama adam adele adeline adrien agathe agnes ahmed aicha aissatou alain alban albert alex
alexandra alexandre alexia alexis ali alice alicia aline alix amadou amandine ambre amelie amina aminata amine ana
anais andre andrea ange angelique anissa anita ann anna anne annick annie anthony antoine antonio armand arnaud
arthur assia astrid aude audrey aurelie aurelien aurore awa axel axelle ayse aysegul baptiste barbara bastien beatrice
benedicte benjamin benoit berangere bernadette bernard bertrand bilal boris brice brigitte bruno camille carine carla
carole caroline catherine cecile cedric celia celine chantal charlene charles charlotte chloe christel christelle
christian christiane christine christophe claire clara clarisse claude claudine clemence clement colette coralie
corentin corinne cyril cyrille dalila damien daniel daniele danielle david deborah delphine denis denise diane
didier djamila dominique dorian dorothee driss dylan edith edouard elena eleonore eliane elisa elisabeth elise
elodie elsa emeline emilie emilien emma emmanuel emmanuelle enzo eric estelle ethan etienne eva eve evelyne fabien
fabienne fabrice fanny farid farida fatima fatiha fatou fatoumata faustine felix fernand fiona flavie flora florence
florent florian floriane francine francis francois francoise franck frank fred frederic frederique gabin gabriel
gabrielle gael gaelle gaetan genevieve georges gerald geraldine gerard germain ghislaine gilbert gilles gisele
guillaume gregory guy gwenaelle hakim hamid hamza hassan hassna helene henri herve hicham houda hubert hugo hugues ibrahim
ibrahima ilyes imane ines ingrid irene iris isabelle ismael ivan jacqueline jacques jade jamila jean jeanne jennifer
jeremie jeremy jerome jessica joao joel joelle joachim johan johanna john jonathan jordan jose joseph josette josiane
judith jules julia julian julie julien juliette justin justine kader kamel karim karima karine katia kelly kevin khadija
khaled kylian laetitia laila lara laure laurence laurent laurie lea leila lena leo leon leonie leslie lila liliane lily
lina linda lionel lisa loic lola louane louis louisa louise luc luca lucas lucie lucien lucile ludivine ludovic lydia
lydie lylia mael maelle maelys magali magalie maiwenn malika malik mamadou manon manuel manuela marc marcel marcelle
margaux margot marguerite maria mariam marianne marie marina marine marion marius marjorie marlene martin martine
maryse maryline mateo mathias mathieu mathilde mathis matteo matthieu maud maurice max maxence maxime maya mehdi mehmet
melanie melissa michael michel michele micheline mickael miguel mireille mohamed mohammed mona monique morgane mounir
mourad moussa muriel mustapha myriam nabil nadege nadia nadine naima nassim natacha nathalie nathan nicolas nicole nina
noe noel noelie noemie nolan nora norbert odette odile olga olivia olivier omar oscar oumar ophelie pablo pascal pascale
patrice patricia patrick paul paula paulette paulin pauline pedro perrine philippe pierre quentin rachel rachid rafael
raphael raphaelle raymond regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland rolande
romain romane romuald rose roselyne roxane sabine sabrina safia said salima salma sami samia samira samuel sandra sandrine
sara sarah sebastien selim selma serge severine sidonie simon simone sofia sofiane soizic solange solene sonia sophia sophie
souad stanislas stella stephane stephanie steve steven sylvain sylvaine sylvette sylviane sylvie tanguy tatiana theo
theodore theophile therese thibault thibaut thierry thomas tiffany timothee tom tony toufik tristan ugo ulysse valentin
valentine valerie vanessa vera veronique victoire victor victoria vincent violaine violette virginie vivien viviane
wafa walid wilfried william xavier yacine yael yamina yann yannick yasmina yasmine yassine yohan yolande youssef yves
yvette yvon yvonne zahra zakaria zineb zoe zohra`
const PRENOMS: ReadonlySet<string> = new Set(REPANDUS.trim().split(/\s+/))

/** Vrai si le mot, ou la première partie d'un prénom composé (« Jean-Noël »), est un prénom répandu. */
export function estPrenomRepandu(mot: string): boolean {
  const cle = cleRapprochement(mot)
  const espace = cle.indexOf(' ')
  return PRENOMS.has(espace < 0 ? cle : cle.slice(0, espace))
}
