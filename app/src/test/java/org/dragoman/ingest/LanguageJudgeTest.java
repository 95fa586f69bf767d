package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageJudgeTest {
    private static final LanguageJudge JUDGE = new LanguageJudge();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der chinesische Präsident Xi Jinping hat am Dienstag in Astana seinen tadschikischen Amtskollegen getroffen"
                        + " und sprach sich für mehr Handel aus.",
                "Le président chinois Xi Jinping a rencontré mardi à Astana son homologue tadjik et a appelé à développer le"
                        + " commerce et les investissements.",
                "El presidente de China se reunió el martes con su homólogo de Tayikistán y pidió ampliar el comercio.",
                "O presidente da China encontrou-se na terça-feira com o homólogo do Tajiquistão e pediu mais comércio.",
                "Il presidente cinese ha incontrato martedì il suo omologo tagiko e ha chiesto di ampliare il commercio.",
                "De Chinese president heeft dinsdag zijn ambtgenoot uit Tadzjikistan ontmoet en wil de handel uitbreiden.",
                "Çin Devlet Başkanı salı günü Tacikistan cumhurbaşkanı ile görüştü ve ticaretin artırılması çağrısı yaptı.",
                "Председатель КНР Си Цзиньпин во вторник встретился в Астане с президентом Таджикистана Эмомали Рахмоном.",
                "中国国家主席习近平星期二在阿斯塔纳会见塔吉克斯坦总统拉赫蒙时呼吁扩大双边贸易和投资规模。",
                "التقى الرئيس الصيني شي جين بينغ يوم الثلاثاء في أستانا نظيره الطاجيكي إمام علي رحمن",
            })
    void foreignTextsAreTold(String text) {
        assertThat(JUDGE.foreign(text)).as(text).isNotNull();
        assertThat(JUDGE.foreign(text)).isEqualTo(new LanguageJudge().foreign(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi left.",
                "Xi se fue.",
                "President Recep Tayyip Erdoğan met Nursultan Nazarbayev, Emomali Rahmon, Şavkat Mirziyoyev, Gurbanguly"
                        + " Berdimuhamedow and Almazbek Atambayev in Dushanbe.",
                "Presidente Luiz Inácio Lula da Silva e Nicolás Maduro Moros, Gustavo Petro Urrego, Gabriel Boric Font",
                "Police arrest opposition leaders, journalists, lawyers amid protests over disputed election results nationwide",
                "Venezuelan leader Nicolás Maduro met Diosdado Cabello, Jorge Rodríguez and Delcy Rodríguez on Tuesday in Caracas.",
                "China to expand trade ties",
                "Russia rejects peace plan, vows retaliation against Ukraine drone strikes near Belgorod airfield, kills eleven",
            })
    void englishFullOfNamesIsEnglish(String text) {
        assertThat(JUDGE.foreign(text)).as(text).isNull();
    }
}
