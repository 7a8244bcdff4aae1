// Given names common in German-speaking countries. German capitalises every noun, so that a capital before a surname tells nothing there:
// only the word itself does; and English, Romance and Slavic ones, of players, singers, visitors and relatives. Folded as the text is. Months, and names that are rather nouns (Rose, Heide), are left out.

/** Folded given names: a surname after one of them is its bearer's. */
export const GERMAN_GIVEN_NAMES: readonly string[] =
  `achim adam adolf adrian agnes ahmet aische albert albrecht alex alexander alexandra alfons alfred ali alice alina alois almut amelie andre andrea andreas
  angela angelika anita anja anke ann anna anne annegret anneliese annemarie annette annika anton antonia armin arne arno arnold arthur artur astrid axel
  barbara bastian beate beatrix ben benedikt benjamin bernadette bernd bernhard bert berta berthold bettina bianca birgit birgitta birte bjorn bodo boris
  brigitta brigitte britta bruno burkhard camilla carina carl carla carlo carmen carola carolin caroline carsten catharina cedric celina charlotte chris
  christa christel christiane christina christine christof christoph christopher cilly claas clara clarissa claudia claus clemens conrad constantin cora
  cordula corinna cornelia cosima dagmar daniel daniela danny david dennis denise detlef detlev diana dieter dietmar dietrich dirk dominik dora doreen
  doris dorothea dorothee eberhard eckart eckhard edeltraud edgar edith eduard egon ekkehard elena eleonore elfriede eliane elias elisa elisabeth elke
  ella ellen elmar elsa elsbeth else emil emilia emily emma emmi engelbert enrico eric erich erik erika erna erwin esther eugen eva evelin evelyn ewald
  fabian fabienne falk fatma felicitas felix ferdinand finn florentine florian frank franz franziska fred frederik frida frieda friedel friederike
  friedhelm fritz gabi gabriel gabriele georg gerald gerd gerda gerhard gerlinde gernot gero gert gertrud gesa gesine gisela gitta gottfried greta gudrun
  guido gunda gunnar gunter gunther gustav hanna hannah hannelore hannes hans harald harry hartmut hasan hassan hedwig heidemarie heidi heike heiko heiner
  heinrich heinz helen helena helene helga helge helmut helmuth hendrik henning henri henriette henrik henrike henry herbert hermann hermine herta hilda hilde
  hildegard hinrich holger horst hubert hubertus hugo ibrahim ida igor ilka ilona ilse imke ina ines inga inge ingeborg ingo ingolf ingrid inken ira irene
  irina iris irma irmgard isa isabel isabell isabella isabelle ivan ivonne jacqueline jakob jana janina janine jannik jasmin jenny jens jeremias jessica
  jo joachim jochen johan johann johanna johannes jonas jonathan jorg jorn josef josefine joseph josephine judith jule julia julian juliane julius jurgen
  jutta kai karen karin karina karl karla karlheinz karolin karoline karsten kaspar kata katharina kathrin katja katrin kay kemal kerstin kevin kilian
  kira kirsten klara klaus knut konrad konstantin korbinian kornelia kristian kristin kristina kristine kurt lara lars laura lea leander lena lennart
  lennard leo leon leona leonhard leonie leopold lia liane lili lilli lilly lina linda linus lisa liselotte lore lorenz lothar lotte louis louise luca
  lucas lucia ludger ludwig luis luisa luise lukas lutz lydia maike maja malte mandy manfred manja manuel manuela marc marcel marco marcus mareike maren
  margarete margarethe margit margot margret margrit maria marianne marie marina mario marion marius mark marko markus marlene marlies marta martha martin
  martina marvin mathias mathilde mathis matthias max maximilian mechthild mehmet meike melanie melina merle mia michael michaela michel mike mila milan
  miriam mirjam mohamed mohammed mona monika monique moritz murat mustafa nadine nadja nana nancy natalie natascha nele nicholas nick nicola nicolas nicole
  niels niklas niko nikolas nikolaus nils nina noah nora norbert norman olaf olga oliver olivia omar oscar oskar osman ota othmar otmar ottmar otto pascal
  patricia patrick patrizia paul paula pauline peer peggy peter petra philip philipp pia pierre rafael raimund rainer ralf ralph ramona raphael rebecca
  regina regine reiner reinhard reinhold renate rene ria ricarda richard rita robert roberto robin roger roland rolf roman ronald ronja ronny rosa
  rosemarie roswitha rudi rudiger rudolf rufus rupert ruth sabine sabrina sadie samuel sandra sara sarah sascha saskia sebastian selina selma senta
  sibylle siegbert siegfried siegmund sigmar sigrid silke silvia silvio simon simone sina sofia sofie sonja sophia sophie stefan stefanie steffen steffi
  stella stephan stephanie susann susanna susanne sven svenja sybille sylvia tabea tamara tanja tanya tatjana thea theo theodor theresa therese thies
  thilo thomas thorben thorsten tilman tilmann tim timo tina tobias tom toni torben torsten traudel traute trude udo ulf ulla ulrich ulrike ursel ursula
  ute uta uwe valentin valerie vanessa vera verena veronika victor victoria viktor viktoria vincent viola volker volkmar waldemar waldtraut walter
  waltraud wanda wenzel werner wilfried wilhelm wilhelmine wilma willi willibald willy wolf wolfgang wolfram xaver yannick yusuf yvonne zoe
  aaron aidan alan barry blake brad brandon brendan brett brian bruce cameron colin connor craig dale darren dean derek dermot donovan doug duncan dustin dwayne dylan ethan evan
  gareth gary gavin geoff glenn graham greg hayden howard hugh ian jake jamie jason jeremy jerome jesse jim joel josh kyle larry leroy liam logan mason matt neil nathan
  owen phil randy rick rory ross russell ryan sean shane shaun stuart ted terry todd travis trevor troy tyler vince wayne zach
  agnieszka alejandro alessandro alexei alexej alvaro andrei andrej andrij andrzej antoine antonio arkadij barron bogdan carlos chiara
  claude diego dmitri dmitrij dmytro edoardo eduardo etienne federico fernando francesca francesco francois gianni giovanni giulia giuseppe
  gregoire grzegorz guillaume ivanka iwan jacek jacques javier jean jerzy jewgeni jewgenij jordi jorge jose juan juri jurij kasia katarzyna
  konstantyn krzysztof laurent leszek lorenzo luc luigi maciej malgorzata marek massimo mathieu matteo melania miguel mikolaj mykola natalja
  nikolai nikolaj oksana oleg oleh oleksij olena pablo paolo pawel pietro piotr pjotr rafal raul salvatore sebastien sergei sergej sergio
  serhij slawomir stanislaw stefano swetlana tadeusz taras tiffany tomasz usha wadim waleri walerij wasyl wiktor wladislaw wojciech yves
  zbigniew zofia`.split(/\s+/)
