// Made by scripts/font-widths.mjs from @fontsource/inter; do not edit.

/** Units in an em. */
export const unitsPerEm = 800;

/**
 * Advance widths of Inter without kerning, digits tabular: first code point, then for each code point two base-36 digits for
 * weight 400 and two for 600; "_" where both are those of its base letter, "?" where the font has no glyph.
 */
export const interWidths: readonly (readonly [number, string])[] = [
  [
    0x20,
    "695m6e75adbme3ebe9eglumcebeq6o79848a848ab5c0epey6e73a8ac6e73808fefeeefeeefeeefeeefeeefeeefeeefeeefeeefee6e736p7bepeyepeyepeybdc3lhm7fcg6ejeng8gdg1g2dddgd4d2glgngjgk5z65cpcweyfnckckk3kigrgvh0h3e7ech0h6ebeie9egeceogjgdfcg6lwmof6g0f3fvdzei848a808f848aahapa5af767tchcrdmdvcpcydmdvcyd5888ndndwd5dm5e5t5e5tc7cn5e5tjhk0d5dldcdjdmdvdmdv8d8ubqc77a7ud5dmcid2i7inc5cncid3cacl9ha47e7z9ha4epey",
  ],
  [
    0xa0,
    "695m6e75cpcydle0g4gnc8cj6071cncnd5dlkbkba3a8cye3epey?eterama1a4a6epey9ua39xab767td1dndedc6e735y7e6r77aqaucye3huihiujcjlk6bdc3______m3mj_________gcgp______epeyh0h3_____e5emdpeb______keka_________cyd7______epeydcdj_____dmdv________________fsgfgcgpdmdv____________________h9hqd5dm_________5e5tinj1asbm____bocl_____7k8ecicq809bd8dd5e5t______?grgvd5dl______mcmjm8m1_________________8d9ceceo7a7u_______________________707gdmdvhliheleldmdvhhieffgag8gdg8gdcvdhgcgpj3jve3eldmdvc2dldddgglgndqe5d4d28o9qglgne5fml5ll646m7i7wf3fsc7cn5e5te9evk6ktgrgvd5dmh0h3gxh7d9dijdk9e7fnh8i6dmdvg4gne9egbqc7e1ekc6dl7a7ueefi767seceoghgcdsedh0h7e3elfugwf3fndzeicaclf8f9f8f9dse6c1cidkdudjdxc4dlc2cje3en5x6d7z8g5e5t6e75?sbsmpwqgp9pghyieasbmtftrm4moiijf________________cyd5______glgneyf7_________dse6_u0uksbsmpwqg__ovoye5fo____________________________________e3elc3cj__e2elh3hce2ele1ekdzeicacl______________8v9agmh2939w5e5tk4krk4krfcg6g8gdcpcycvd8eceobqc7caclc2cjc3cjejezghgqg4gndddgcyd5dgdr5e5th0h4dmdveees8d8ueufmcid3",
  ],
  [
    0x370,
    "????5x6b5z6cgrgv???5y6dcpcycpcycpcy_cpcw????6072eyfo__gfh9jkkd919y?j5k1?jjkqjck5_fcg6ejencvcxf5g2dddgdzeigjgkh0h35z65eyfnfcg6k3kigrgvelf1h0h3gjgke7ec?fbfeeceof3fvjkjrf6g0jkjrh4ha_______erf7d9dgcid2czdbbyc9bbbpd5dmdtdw646mbocle9evd1dnd2dgcfcfdcdjdgdydmdvcncxdveaadb0d5dlg1h6cnd5hai2hwib_____eyfne3eme4elexfhisjx_f8g6i8jtbocl????d7d9bvbx??????????????????g4gne3emcpcy5e5th0h3a0afa0af??g8gdk3ki?dmdvg8gdg8gdg8gd",
  ],
  [
    0x400,
    "__ipiy_g8gde9eg5z65_cpcworotp0p1jnjt___g2g4fcg6ededejencvcxi7iydddglcmydqe5grgv_eyfngmgnk3kigjgkh0h3gjgke7ecg8gdeceodzeyifiif6g0g1gpfkfolalrlmmai5idjmk5egeng8gdmkmzebeichcrd7dgckcq9p9ydneccyd5i0itazbdd5dm_c2cncsd7h4hqd3dkdcdjd2dgdmdvcpcyadb0cid3fagmc5cndae5cud7iaiuimjcebeugdhfcfcvcpcyiqj3cbco__d5dm_cpcybqc75e5t_5e5tkjkujxkcd5dm___d2dgjxl5hxj1fbfndoe3l9lxhdi3fcg6cpd0kulnh9i3iyjeffg7pgq1lbm9c4cibmbxjkjrhai2h0h3dcdjfnggd6dk__thu6peq7??????fsfwckcwe1el0000000000000000000000000000grgvd5dmfbfndoe3e4egdkdlcvcx9p9ycvcx9p9yeheoc1cilsnmigjgdqe5azbdfpgichdaetfld0dq??injcdyelguh3dee3lwm6f2fjomoxkikrlwmshbi7g8gdcpcyeceoadb0f3fvcid2f3fvcid2flgockdakckvenfffwg7d6dpfkfocud7fkfod5dminjefvghinjefvgh5z65__f6fcd2dkgmgncsd7gjgkd3dkgjgkd3dkfwg7d6dpk3kih4hq5e5t____m3mjkeka__gkgmcyd5______dse6dse6______h0h3dcdj____________cvcx9p9y__d5dl9p9yflgwblbvf6g0c5cn",
  ],
  [
    0x1e00,
    "__________________________________________________________________________________________________________________________________________________________chcr_?818dfrg1c0dj__________________________________________________________gxh7d9digxh7d9digxh7d9digxh7d9digxh7d9di____ghgcdsedghgcdsedghgcdsedghgcdsedghgcdsed________gtj4c9enc4dlc4dlg6gme5ek",
  ],
  [0x2010, "???b4b4m8m8???5t6j5t6j5d62?9sb99sb59dao?axca?cib7???j7l9???????????4y5q9ube?????8j988j98?????????4a4k"],
  [
    0x20a0,
    "g8gog8gdg8g6dfdkdle0j3j6h4gxlhm6owppl7mhi6jqdmdvetf3fsh4eceouxvy?esfjglgnfcg6e2fng8gd??ecepc1chd7dy?g5goflg6g4gnejen",
  ],
  [0x2116, "oaof???????????dle0"],
  [0x2190, "?ijjl?ijjl??????"],
  [0x2212, "epey"],
];
